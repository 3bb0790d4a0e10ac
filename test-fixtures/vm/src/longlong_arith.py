# Arithmetic near the end of integers of 64 bits: what overflows, what wraps, and division that is C's.
def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


def pairs(values, others):
    for a in values:
        for b in others:
            print(a, b, '+', err(lambda: a + b), '-', err(lambda: a - b), '*', err(lambda: a * b))
            print('  //', err(lambda: a // b), '%', err(lambda: a % b), 'divmod', err(lambda: divmod(a, b)))
            print('  &|^', err(lambda: a & b), err(lambda: a | b), err(lambda: a ^ b))
            print('  cmp', a < b, a <= b, a == b, a != b, a > b, a >= b)


top = (1 << 62) - 1 + (1 << 62)
bottom = -top - 1
pairs((top, top - 1, bottom, bottom + 1, 1 << 62, -(1 << 62), 1 << 40), (0, 1, -1, 2, -3, 1 << 33, -(1 << 33), True))
pairs((5, -5, 0, True), (top, bottom, 1 << 40, -(1 << 40)))
pairs((1 << 40, -(1 << 40), (1 << 40) + 7), (3, -3, (1 << 32) + 1, -(1 << 32) - 1))
for a in (top, bottom, bottom + 1, 1 << 40, -(1 << 40), 1 << 30, -(1 << 30), (1 << 31) - 1, -(1 << 31)):
    print(a, err(lambda: -a), err(lambda: +a), err(lambda: ~a), err(lambda: abs(a)), bool(a), not a, hash(a) == hash(a + 0))


def inplace(a, b):
    a += b
    a -= b
    a *= b
    a //= b
    a %= b
    return a


print(err(lambda: inplace(1 << 40, 7)), err(lambda: inplace(top, 7)), err(lambda: inplace(7, top)))
