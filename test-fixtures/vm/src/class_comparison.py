# Comparison of user classes: __eq__ and __ne__, orderings and their reflections, identity, in, sorting, results that are no bool.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        print('eq', self.v, getattr(o, 'v', o))
        return self.v == getattr(o, 'v', o)

    def __lt__(self, o):
        print('lt', self.v, getattr(o, 'v', o))
        return self.v < getattr(o, 'v', o)

    def __hash__(self):
        return 1

    def __repr__(self):
        return 'V(%r)' % self.v


class Plain:
    pass


err(lambda: V(1) == V(1))
err(lambda: V(1) != V(1))
err(lambda: V(1) != V(2))
err(lambda: V(1) == 1)
err(lambda: 1 == V(1))
err(lambda: 1 != V(1))
err(lambda: V(1) < V(2))
err(lambda: V(1) > V(2))
err(lambda: 5 < V(7))
err(lambda: 5 > V(3))
err(lambda: V(1) <= V(2))
err(lambda: V(1) >= V(2))
err(lambda: Plain() < Plain())
err(lambda: Plain() < 1)
err(lambda: 1 < Plain())
err(lambda: Plain() == Plain())
err(lambda: Plain() != Plain())
err(lambda: Plain() == 1)
p = Plain()
err(lambda: p == p)
err(lambda: p != p)
err(lambda: p is p)
err(lambda: p in [p])
err(lambda: p in [Plain()])
err(lambda: V(2) in [V(1), V(2)])
err(lambda: 3 in (V(3),))
err(lambda: [V(1)] == [V(1)])
err(lambda: (V(1), 2) == (V(1), 3))
err(lambda: sorted([V(3), V(1), V(2)]))
err(lambda: max(V(1), V(5)))
err(lambda: min([V(4), V(2)]))
err(lambda: {V(1): 'a', V(1): 'b'})
err(lambda: len({V(1), V(2), V(1)}))


class Ne:
    def __ne__(self, o):
        return 'ne called'


err(lambda: Ne() != 1)
err(lambda: Ne() == 1)


class Strange:
    def __eq__(self, o):
        return 'yes'

    def __lt__(self, o):
        return []

    def __le__(self, o):
        return NotImplemented

    def __gt__(self, o):
        raise ValueError('gt')

    def __ge__(self, o):
        return 5


s = Strange()
err(lambda: s == 1)
err(lambda: s != 1)
err(lambda: s < 1)
err(lambda: 1 > s)
err(lambda: s >= 1)
err(lambda: 1 <= s)
err(lambda: s <= 1)
err(lambda: s > 1)
err(lambda: 1 < s)
err(lambda: hash(Strange()))
err(lambda: {Strange(): 1})


class OnlyEq:
    def __eq__(self, o):
        return True


err(lambda: hash(OnlyEq()))
err(lambda: {OnlyEq()})
err(lambda: [1, 2].index(OnlyEq()))
err(lambda: [1, 2].count(OnlyEq()))
err(lambda: 1 < 'x')
err(lambda: [] < ())
err(lambda: None < None)
err(lambda: {} < {})
err(lambda: (1 < 2.5, 'a' < 'b', b'a' < b'b', [1, 2] < [1, 3], (1,) < (1, 0), True < 2))
err(lambda: [1, 'x'] < [1, 2])
