# Differs where error texts are of the normal level: operators, subscripts, attributes, iteration, conversions of wrong kinds.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class C:
    x = 1


for v in (5, 'a', None, [1], (1,), {1: 2}, {1}, C(), C, len, 1.5, b'b', range(2), Exception('e'), ...):
    print(type(v).__name__)
    err(lambda: v + object)
    err(lambda: object - v)
    err(lambda: -v)
    err(lambda: v < object)
    err(lambda: v['k'])
    err(lambda: v.missing)
    err(lambda: v.missing())
    err(lambda: len(v))
    err(lambda: [x for x in v])
    err(lambda: 'q' in v)
    err(lambda: int(v))
    err(lambda: float(v))
    err(lambda: type(hash(v)).__name__)
    err(lambda: [1, 2, 3][v])
    err(lambda: 'abc'[v])
    err(lambda: chr(v))
    err(lambda: bytes([v]))
    err(lambda: next(v))
    err(lambda: abs(v))
    err(lambda: ' '.join(v))
    err(lambda: 'x'.find(v))
    err(lambda: b'x' + v)
    err(lambda: 'x' * v)
    err(lambda: isinstance(1, v))
    err(lambda: '%d' % v)
    err(lambda: '{:d}'.format(v))


def put(o):
    o[0] = 1


def delete(o):
    del o[0]


def attr(o):
    o.x = 1


def delattr_(o):
    del o.zz


for v in (5, 'a', None, (1,), {1}, C(), len, b'b', range(2)):
    for f in (put, delete, attr, delattr_):
        err(lambda: f(v))
