# tuple: making, indexing, methods, comparison, hashing, concatenation, errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


t = (3, 1, 2, 1)
err(lambda: (tuple(), tuple('ab'), tuple([1, 2]), tuple(t) == t, tuple(x for x in 'y'), (1,) + (2,), (0,) * 3, 2 * (1, 2), () * 5, (1,) * -1))
err(lambda: (len(t), t[0], t[-1], t[1:], t[:2], 2 in t, 9 in t, t.count(1), t.index(1), t.index(2)))
err(lambda: t.index(9))
err(lambda: t.index(1, 2))
err(lambda: t.count())
err(lambda: t[4])
err(lambda: t[-5])
err(lambda: t['a'])
err(lambda: tuple(5))
err(lambda: tuple(1, 2))
err(lambda: (1,) + [2])
err(lambda: (1,) + None)
err(lambda: (1,) * 1.5)
err(lambda: (1,) - (1,))
err(lambda: ((1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 2), () < (0,), (2,) > (1, 9), (1, 2) != (1, 2), (1, 2) <= (1, 2)))
err(lambda: (1, 2) == [1, 2])
err(lambda: (1, 'a') < (1, 2))
err(lambda: (1,) < [1])
err(lambda: (hash((1, 2)) == hash((1, 2)), {(1, 2): 'v'}[1, 2], {((), 1): 2}[(), 1]))
err(lambda: hash(([],)))
err(lambda: {(1, []): 2})
err(lambda: t.append(1))
err(lambda: (repr((1,)), str(()), repr(('a', (1.5, None))), '%s %s' % (1, 2)))


def assign():
    t[0] = 1


def delete():
    del t[0]


err(lambda: assign())
err(lambda: delete())
err(lambda: [x for x in t] + list(reversed(t)))
err(lambda: (max(t), min(t), sum(t), sorted(t), any(t), all(t), bool(()), bool((0,))))
