# Where a result may be no small integer: random bits, checksums, sizes, hashes, classes.
import binascii
import random
import sys


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


print(sys.maxsize > 0, sys.maxsize & 1)
n = sys.maxsize
bits = 0
while n:
    bits += 1
    n >>= 1
print(bits)
for data in (b'', b'hello', b'123456789', b'a', b'b'):
    print(data, err(lambda: binascii.crc32(data)), err(lambda: binascii.crc32(data, 7)))
random.seed(5)
print([err(lambda: random.getrandbits(32)) for i in range(8)])
print([err(lambda: random.getrandbits(30)) for i in range(4)])
print(err(lambda: random.randrange(0x3fffffff)), err(lambda: random.randint(-0x3fffffff, 0x3fffffff)), err(lambda: random.randint(0, 5)))


class Int:
    def __init__(self, n):
        self.n = n

    def __int__(self):
        return self.n

    def __hash__(self):
        return self.n


top = 0x3fffffff
for n in (top, -top - 1, 5):
    i = Int(n)
    print(n, err(lambda: int(i)), err(lambda: '%d' % i), err(lambda: hash(i)), err(lambda: chr(i)))
    print({n: 1}[n], n in (n, 5), sorted([3, n, 1]), isinstance(n, int), [n].index(n), err(lambda: [1, 2][n]), err(lambda: 'abc'[n:]))
    print(list(range(n, n + 2)) if n < 0x3fffffff else '', err(lambda: len(range(n))), err(lambda: len(range(-n, n)) if n == 5 else 0))
    print(err(lambda: 'a' * -n if n > 0 else ''), err(lambda: bytes(-5)), err(lambda: n + True), err(lambda: True + n), err(lambda: False - n))
print(err(lambda: list(range(0x3ffffffe, 0x3fffffff))), err(lambda: list(enumerate('ab', 0x3fffffff))))
print(err(lambda: hash('a') >= 0), err(lambda: hash(()) == hash(())), hash(True), hash(False))
import time

print(err(lambda: time.ticks_add(0, 0x1fffffff)), err(lambda: time.ticks_diff(3, 5)), err(lambda: time.ticks_ms() >= 0), err(lambda: time.ticks_us() >= 0))
