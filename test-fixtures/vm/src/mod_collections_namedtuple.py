# collections.namedtuple: making, access, order, printing, wrong counts, keyword making, inheritance of tuple.
from collections import namedtuple

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


P = namedtuple('P', ('x', 'y'))
p = P(1, 2)
err(lambda: (p, p.x, p.y, p[0], p[-1], len(p), list(p), p == (1, 2), p + (3,), p[::-1], p.count(1), p.index(2)))
err(lambda: P(y=1, x=2))
err(lambda: P(1, y=2))
err(lambda: P(1))
err(lambda: P(1, 2, 3))
err(lambda: P(1, x=2))
err(lambda: P(x=1, z=2))
err(lambda: P())
err(lambda: p.z)
err(lambda: p[5])
err(lambda: (isinstance(p, tuple), type(p).__name__, P.__name__, P.__bases__, hash(p) == hash((1, 2)), {p: 1}[(1, 2)]))
err(lambda: p._asdict() == {'x': 1, 'y': 2})
err(lambda: p._replace(x=5))
err(lambda: P._make([3, 4]))
err(lambda: P._fields)
Q = namedtuple('Q', 'a b c')
err(lambda: Q(1, 2, 3))
err(lambda: namedtuple('Q', 'a, b')(1, 2))
err(lambda: namedtuple('E', ())())
err(lambda: namedtuple('E', [])())
err(lambda: namedtuple('E', [1, 2]))
err(lambda: namedtuple('E', 5))
err(lambda: namedtuple(5, 'a'))
err(lambda: namedtuple('E'))


def put():
    p.x = 5


def delete():
    del p.x


err(lambda: put())
err(lambda: delete())
a, b = p
err(lambda: (a, b, (lambda x, y: (x, y))(*p), '%s-%s' % p, '{0.x}' and '{}'.format(p), str(p), sorted([P(2, 1), P(1, 2)])))


class Point(namedtuple('Base', 'x y')):
    def norm(self):
        return self.x * self.x + self.y * self.y


q = Point(3, 4)
err(lambda: (q.norm(), q.x, q))
