# set and frozenset: making, algebra, methods, comparison, hashing, errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def s(v):
    return sorted(v) if not isinstance(v, (bool, type(None))) else v


a, b, c = {1, 2, 3}, {3, 4}, frozenset([1, 2])
err(lambda: (s(set()), s(set('aab')), s(set([1, 1])), s(frozenset((2, 1))), s({x % 3 for x in range(9)}), set() == frozenset()))
for x, y in ((a, b), (a, c), (c, a), (c, c), (a, set())):
    err(lambda: (s(x | y), s(x & y), s(x - y), s(x ^ y), x == y, x != y, x < y, x <= y, x > y, x >= y))
    err(lambda: (s(x.union(y)), s(x.intersection(y)), s(x.difference(y)), s(x.symmetric_difference(y)), x.isdisjoint(y), x.issubset(y), x.issuperset(y)))
err(lambda: a | [1])
err(lambda: a & 'ab')
err(lambda: a - None)
err(lambda: a < [1])
err(lambda: a < 5)
err(lambda: s(a.union([7, 8])))
err(lambda: s(a.union('a', 'b')))
err(lambda: s(a.intersection([1, 9])))
err(lambda: s(a.difference([1], [2])))
err(lambda: a.union(5))
err(lambda: a.issubset([1, 2, 3, 4]))
err(lambda: (1 in a, 9 in a, 'x' in a, len(a), bool(set()), bool(a)))
err(lambda: [] in a)
err(lambda: {1} in a)


def do(f):
    t = {1, 2, 3}
    try:
        r = f(t)
        print(sorted(t, key=str), r)
    except Exception as e:
        print(type(e).__name__, e.args, sorted(t, key=str))


do(lambda t: t.add(4))
do(lambda t: t.add(1))
do(lambda t: t.add([]))
do(lambda t: t.add())
do(lambda t: t.remove(1))
do(lambda t: t.remove(9))
do(lambda t: t.discard(1))
do(lambda t: t.discard(9))
do(lambda t: t.discard([]))
do(lambda t: {5}.pop())
do(lambda t: set().pop())
do(lambda t: t.clear())
do(lambda t: t.copy() == t)
do(lambda t: t.update([7], (8,)))
do(lambda t: t.update('x'))
do(lambda t: t.update(5))
do(lambda t: t.difference_update([1]))
do(lambda t: t.intersection_update([1, 9]))
do(lambda t: t.symmetric_difference_update([1, 9]))
do(lambda t: t.nope())
do(lambda t: t[0])
do(lambda t: hash(t))
do(lambda t: {t: 1})


def iops(t):
    t |= {9}
    t &= {1, 9}
    t ^= {1, 5}
    t -= {9}


def iop_list(t):
    t |= [1]


do(iops)
do(iop_list)
err(lambda: c.add(1))
err(lambda: c.remove(1))
err(lambda: c.update([1]))
err(lambda: (hash(c) == hash(frozenset([2, 1])), {c: 'v'}[frozenset([1, 2])], s(c.copy())))
err(lambda: frozenset([[]]))
err(lambda: (repr(set()), repr({1}), repr(frozenset()), repr(frozenset({1})), str({'a'})))
err(lambda: (max(a), min(a), sum(a), sorted(a, reverse=True)))
err(lambda: set(5))
err(lambda: set(1, 2))
err(lambda: {1, 'a', None} == {None, 'a', 1})
