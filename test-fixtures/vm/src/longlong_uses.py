# Large integers where a machine word, a size or a key is wanted.
import random
import sys


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


top = (1 << 62) - 1 + (1 << 62)
values = (top, -top - 1, 1 << 40, -(1 << 40), 1 << 31, (1 << 31) - 1, -(1 << 31), -(1 << 31) - 1)
for n in values:
    print(n)
    print(err(lambda: [1, 2][n]), err(lambda: 'abc'[n:]), err(lambda: range(3)[n]), err(lambda: chr(n)))
    print(err(lambda: bytes([n])), err(lambda: '%c' % n), err(lambda: range(n)[0] if n < 0 else n), err(lambda: list(range(n, n, n))))
    print(err(lambda: (1, 2).index(1, n)), err(lambda: 'abc'.find('c', n)), err(lambda: int('1', n)))
    print({n: 1}[n], n in (n + 0, 5), n in {n | 0}, n is n, [n, 1].index(n), sorted([3, n, 1]))
    print(isinstance(n, int), type(n).__name__, err(lambda: n + True), err(lambda: n * False), err(lambda: n + 'a'), err(lambda: 'a' * (n if n < 0 else 0)))
    print(err(lambda: min(n, 0)), err(lambda: max(n, 0)), err(lambda: sum([n, -n // 2])), err(lambda: random.seed(n)))
d = {}
for i in range(25, 45):
    d[1 << i] = i
print(sorted(d.items()) == [(1 << i, i) for i in range(25, 45)], len(d), d[1 << 40], (1 << 40) + 1 in d)
print(err(lambda: random.randrange((1 << 40) + 5)), err(lambda: random.randint(0, 1 << 33)), random.getrandbits(0), random.getrandbits(32) < 1 << 32)
print(err(lambda: random.getrandbits(33)), err(lambda: random.randrange(5, 1 << 40)), err(lambda: random.randrange(0, 10, 1 << 40)))
print(sys.maxsize > 0, sys.maxsize & 1, sys.maxsize + 0 == sys.maxsize)


class Int:
    def __int__(self):
        return 1 << 40

    def __index__(self):
        return 1 << 41

    def __hash__(self):
        return 1 << 40


print(err(lambda: int(Int())), err(lambda: [1][Int()]), err(lambda: hash(Int()) == hash(1 << 40)), err(lambda: '%d' % Int()), err(lambda: chr(Int())))
import binascii

print(binascii.crc32(b'hello'), binascii.crc32(b''), binascii.crc32(b'123456789', 5))
import time

print(err(lambda: time.ticks_add(0, 1 << 40)), err(lambda: time.ticks_diff(5, 3)), err(lambda: time.ticks_add(5, -7) > 0))
