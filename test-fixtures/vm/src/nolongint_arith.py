# Arithmetic near the end of small integers of 31 bits: what overflows.
def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


top = 0x3fffffff
bottom = -0x40000000
values = (top, top - 1, bottom, bottom + 1, 1 << 29, -(1 << 29), 46341, 0x7fff, 5, -5, 0, True)
for a in values:
    for b in (0, 1, -1, 2, -3, top, bottom, 46341, 0x8000, True):
        print(a, b, '+', err(lambda: a + b), '-', err(lambda: a - b), '*', err(lambda: a * b))
        if (a, b) != (bottom, -1):
            print('  //', err(lambda: a // b), '%', err(lambda: a % b), 'divmod', err(lambda: divmod(a, b)))
        print('  &|^', err(lambda: a & b), err(lambda: a | b), err(lambda: a ^ b))
    print(a, err(lambda: -a), err(lambda: +a), err(lambda: ~a), err(lambda: abs(a)), bool(a), hash(a))
print(err(lambda: bottom // -1), err(lambda: bottom % -1))
for a in (0, 1, -1, 3, -3, 1 << 29, top, bottom, True):
    for b in (0, 1, 2, 28, 29, 30, 31, 32, 33, 64, -1, False):
        print(a, b, '<<', err(lambda: a << b), '>>', err(lambda: a >> b))
for a in (0, 1, -1, 2, -2, 3, 10, -10, 1 << 15, 1 << 16, top, bottom, True):
    for b in (0, 1, 2, 3, 9, 10, 29, 30, 31, 32, 100, 1000001):
        if -2 < a < 2 or b < 40:
            print(a, b, '**', err(lambda: a ** b))
for a in (2, 3, 10, 1 << 15):
    for b in (0, 2, 9, 31):
        for c in (1, 7, -7, 1000):
            print(a, b, c, err(lambda: pow(a, b, c)))
print(err(lambda: pow(2, 3, 0)), err(lambda: sum([top, 1])), err(lambda: sum([top, bottom, 1])))


def inplace(a, b):
    a += b
    a *= b
    a <<= 2
    return a


print(err(lambda: inplace(1, 2)), err(lambda: inplace(top, 1)), err(lambda: inplace(1 << 20, 1 << 15)), err(lambda: inplace(1 << 28, 0)))


def count():
    n = top - 2
    while True:
        yield n
        n += 1


def counted():
    try:
        for i, n in zip(range(5), count()):
            print(i, n)
    except OverflowError as e:
        print(e.args)


counted()
for a in (12345, -12345, 15, 25, top, bottom):
    for digits in (1, 0, -1, -2, -5, -9, -10):
        print(a, digits, err(lambda: round(a, digits)))
