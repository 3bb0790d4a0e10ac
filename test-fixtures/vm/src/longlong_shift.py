# Shifts and powers of integers of 64 bits.
def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


top = (1 << 62) - 1 + (1 << 62)
for a in (0, 1, -1, 2, 3, -3, 1 << 30, 1 << 40, -(1 << 40), 1 << 62, -(1 << 62), top, -top - 1, True):
    for b in (0, 1, 2, 23, 30, 31, 32, 33, 61, 62, 63, 64, 65, 100, -1, False):
        print(a, b, '<<', err(lambda: a << b), '>>', err(lambda: a >> b))
for b in (-(1 << 40), -1 - (1 << 31)):
    print(err(lambda: 1 << b), err(lambda: 1 >> b), err(lambda: (1 << 40) << b), err(lambda: (1 << 40) >> b))
for a in (0, 1, -1, 2, -2, 3, 10, -10, 1 << 31, 1 << 32, -(1 << 31), 1 << 40, True):
    for b in (0, 1, 2, 3, 18, 19, 31, 62, 63, 64):
        print(a, b, '**', err(lambda: a ** b))


def inplace(a, b):
    a <<= b
    a >>= 1
    a **= 2
    return a


print(err(lambda: inplace(1, 20)), err(lambda: inplace(1, 40)), err(lambda: inplace(1, 32)))
