# Differs where error texts are of the normal level: texts that are no numbers, wrong formats, unpacking, names, imports.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for t in ('', 'x', '12x', '0b3', '1.5'):
    for base in (0, 2, 10, 16, 36):
        err(lambda: int(t, base))
    err(lambda: float(t))
    err(lambda: complex(t))
err(lambda: int('5', 40))
for f in ('{:q}', '{:d}', '{!x}', '{', '}', '{0.a}', '{:10.5z}', '{:=3s}'):
    err(lambda: f.format('text'))
    err(lambda: f.format(5))
    err(lambda: f.format(1.5))
for f in ('%q', '%d', '%', '%(a)s', '%c', '%5', '%f', '%s %s'):
    err(lambda: f % 'text')
    err(lambda: f % 5)


def unpack(v):
    a, b = v


def star(v):
    a, *b, c = v


for v in ((), (1,), (1, 2, 3), [1], 'abc', iter([1]), iter([1, 2, 3])):
    err(lambda: unpack(v))
    err(lambda: star(v))
err(lambda: undefined_name)


def unbound():
    x += 1


def free():
    def inner():
        return y
    r = inner()
    y = 1
    return r


err(unbound)
err(free)


def imp():
    import no_such_module


def imp_from():
    from sys import no_such_name


err(imp)
err(imp_from)
err(lambda: {}['k'])
err(lambda: {}[1, 2])
err(lambda: [].pop())
err(lambda: [].remove(1))
err(lambda: [].index(1))
err(lambda: ''.index('x'))
err(lambda: set().pop())
err(lambda: {}.popitem())
err(lambda: chr(0x110000))
err(lambda: bytes([256]))
err(lambda: b'\xff'.decode())
err(lambda: bytes.fromhex('0g'))
err(lambda: 1 << -1)
err(lambda: range(1, 2, 0))
err(lambda: [1][::0])
err(lambda: 'abc'[::2])
err(lambda: 1 // 0)
err(lambda: dict([(1, 2, 3)]))
err(lambda: sum(['a']))
err(lambda: max([]))
err(lambda: (2 ** 100).to_bytes(4, 'big'))
err(lambda: next(iter([])))
err(lambda: int(float('nan')))
err(lambda: super(int, 5).x)
