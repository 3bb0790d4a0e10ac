# Integers as bit fields and in checksums: xorshift of 64 bits, CRC by table, population counts, packing, modular powers.
def xorshift(x):
    x ^= x << 13 & 0xffffffffffffffff
    x ^= x >> 7
    x ^= x << 17 & 0xffffffffffffffff
    return x


x = 88172645463325252
for _ in range(5):
    x = xorshift(x)
    print(x, hex(x))


def table():
    t = []
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ 0xedb88320 if n & 1 else n >> 1
        t.append(n)
    return t


T = table()


def crc(data):
    c = 0xffffffff
    for b in data:
        c = T[(c ^ b) & 0xff] ^ c >> 8
    return c ^ 0xffffffff


print(crc(b'123456789'), crc(b''), T[:4], T[-1])


def fnv(data):
    h = 0xcbf29ce484222325
    for b in data:
        h = (h ^ b) * 0x100000001b3 % 2 ** 64
    return h


print(fnv(b''), fnv(b'a'), fnv(b'foobar'))
print([bin(v).count('1') for v in (0, 1, 255, 2 ** 64 - 1, 12345678901234567890)])


def signed(v, bits):
    v &= (1 << bits) - 1
    return v - (1 << bits) if v >> bits - 1 else v


print([signed(v, 8) for v in (0, 127, 128, 255, 256, -1, -129)], [signed(v, 32) for v in (2 ** 31, 2 ** 32 - 1, -(2 ** 31) - 1)], signed(2 ** 63, 64))


def rotl(v, n):
    return (v << n | v >> 32 - n) & 0xffffffff


v = 0x12345678
print([hex(rotl(v, n)) for n in (0, 4, 16, 31)])
p = 0
for field, width in ((5, 3), (200, 8), (1, 1), (4095, 12), (123456, 20)):
    p = p << width | field
print(p, [p >> s & m for s, m in ((0, 0xfffff), (20, 0xfff), (32, 1), (33, 255), (41, 7))])
print(pow(5, 117, 19), pow(2, 2 ** 20, 10 ** 9 + 7), pow(123456789, 987654321, 998244353))


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


print(isqrt(10 ** 40), isqrt(2 * 10 ** 60))


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(gcd(2 ** 80 * 3 ** 10, 6 ** 20), gcd(0, 5), gcd(-12, 18))
a, m = 12345, 2 ** 61 - 1
for _ in range(5):
    a = a * a % m
print(a)
