# range: arguments, length, indexing, slices, membership, comparison, iteration, errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for a in ((5,), (0,), (-3,), (2, 6), (6, 2), (0, 10, 3), (10, 0, -3), (0, -10, -4), (5, 5, 1), (1, 10, 100), (True, 3)):
    r = range(*a)
    print(r, len(r), list(r), bool(r), list(reversed(list(r))))
    err(lambda: (r[0], r[-1]))
    err(lambda: (r[1:], r[::2], r[::-1]))
    err(lambda: (3 in r, 4 in r, -3 in r, 'x' in r, 3.0 in r))
err(lambda: range())
err(lambda: range(1, 2, 3, 4))
err(lambda: range(1, 2, 0))
err(lambda: range(1.5))
err(lambda: range('a'))
err(lambda: range(None))
err(lambda: range(5)[5])
err(lambda: range(5)[-6])
err(lambda: range(5)['a'])
err(lambda: (range(5).start, range(1, 9, 2).stop, range(1, 9, 2).step))
err(lambda: (range(3) == range(3), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1) != range(2), range(0, 1, 5) == range(0, 1, 7)))
err(lambda: range(3) < range(4))
err(lambda: hash(range(3)) == hash(range(3)))
err(lambda: range(3) + range(3))
err(lambda: range(3) * 2)
err(lambda: range(3).count(1))
err(lambda: range(3).index(1))
err(lambda: sum(range(101)))
err(lambda: max(range(5, 50, 4)))


def assign():
    range(3)[0] = 1


def attr():
    range(3).start = 5


err(lambda: assign())
err(lambda: attr())
err(lambda: isinstance(range(1), range))
it = iter(range(2))
err(lambda: (next(it), next(it), next(it, 'end')))
