# Differs on a board of 32-bit words: where small integers end, seen by identity, and that arithmetic across the border is right.
import sys


def same(f):
    return f() is f()


for n in (29, 30, 31, 32, 46, 47, 61, 62, 63, 64):
    print(n, same(lambda: 2 ** n), same(lambda: 2 ** n - 1), same(lambda: -2 ** n), same(lambda: -2 ** n - 1))
for n in (29, 30, 31, 62, 63):
    a = 2 ** n
    print(a, a - 1, a + 1, -a, -a - 1, a * 2, a * a, -a * a, (a - 1) * (a - 1), a // 3, -a // 3, a % 1000, -a % 1000, a << 1, a >> 1, -a >> 1, ~a, a ^ (a - 1), a | 1, -a & 0xff)
    print(abs(-a), divmod(-a, 7), a == a, hash(a) == hash(2 ** n), a - a is 0, int(str(a)) == a, '%x' % a, bin(-a))
print(sys.maxsize, sys.maxsize + 1, -sys.maxsize - 1, sys.maxsize == 2 ** 31 - 1)
m = sys.maxsize
print(m * m, m // 2, (m + 1) // 2, m % 10, ~m, m ^ -1, m << 3, hex(m))
i = 2 ** 30 - 3
for _ in range(6):
    i += 1
    print(i, i is i + 0, end=' ')
print()
