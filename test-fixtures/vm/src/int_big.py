# Integers beyond the machine word: arithmetic, division signs, shifts, bit operations, texts, comparison, conversion.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


a, b = 10**30, -(3**50)
err(lambda: (a + b, a - b, a * b, b * b, a + 1, 1 - a, a - a, -a, +b, abs(b), ~a))
for x, y in ((a, 7), (a, -7), (b, 7), (b, -7), (a, b), (b, a), (7, a), (-7, a), (a, a), (a, 10**15)):
    err(lambda: (x // y, x % y, divmod(x, y)))
err(lambda: a // 0)
err(lambda: a % 0)
err(lambda: divmod(a, 0))
err(lambda: a / 0)
err(lambda: (a / 10**29, 10**40 / 10**38, 1 / 2**70 == 2.0**-70))
err(lambda: (1 << 100, (1 << 100) >> 98, a >> 50, b >> 50, b >> 500, a >> 500, 1 << 64, -1 << 64, (-1 << 64) >> 64))
err(lambda: 1 << -(10**20))
err(lambda: a >> -1)
err(lambda: (a & 0xffffffffffff, a | 1, a ^ a, b & 0xffffffffffffffffffff, b | 0xff, b ^ a, -1 & a, -1 ^ a, ~b & a))
err(lambda: (2**64, 2**63, -2**63, 2**62, -2**62, 2**62 - 1 + 1, 2**31, 2**30, 2**128 - 1))
err(lambda: (3**100, (-3)**99, pow(3, 1000, 10**20), pow(a, 3, 7), pow(2, 10**3) % 1000))
err(lambda: pow(a, -1))
err(lambda: pow(3, a, 0))
err(lambda: (str(a), repr(b), '%d' % a, '{:,}'.format(a), '{:x}'.format(a), hex(b), oct(a), bin(2**65), '%x' % b, '{:40d}|{:<40d}|{:^+40d}'.format(a, a, a)))
err(lambda: (int('1' * 40), int('-' + '9' * 30), int('f' * 20, 16), int('0x' + 'a' * 20, 0), int('1_000_' + '0' * 20), int(str(a)) == a))
err(lambda: int('1' * 30 + 'x'))
err(lambda: (a == 10**30, a != b, a > b, b < 0, a > 5, 5 < a, a >= a, a == 1e30, a < 1e31, 2**70 == 2.0**70))
err(lambda: (hash(a) == hash(10**30), {a: 'big'}[10**30], {2**70: 1}.get(2**70)))
err(lambda: (bool(a), bool(a - a), int(a), float(2**70), int(1e20), int(-1e25), int(2.0**80)))
err(lambda: (a.to_bytes(13, 'big'), (2**64).to_bytes(9, 'little'), int.from_bytes(b'\x01' + b'\x00' * 9, 'big'), int.from_bytes(b'\xff' * 10, 'little')))
err(lambda: a.to_bytes(5, 'big'))
err(lambda: (max(a, b), min(a, b, 0), sum([a, b, 1]), round(a), abs(-a)))
err(lambda: a + 'x')
err(lambda: a & 1.5)
err(lambda: [1, 2][a])
err(lambda: 'x' * a)
err(lambda: range(a)[0])
err(lambda: chr(a))
err(lambda: float(10**400))
err(lambda: (10**400) / 3)
err(lambda: int(float('inf')))
err(lambda: int(float('nan')))


def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


err(lambda: fact(20) * fact(19) * fact(18))
x = 1
for i in range(100):
    x = x * 3 + 1
    if i % 7 == 0:
        x >>= 5
err(lambda: x)
x = 2**100
x += 1; x -= 2; x *= 3; x //= 7; x %= 10**25; x <<= 3; x >>= 1; x |= 1; x &= ~2; x ^= 5
err(lambda: x)
err(lambda: (isinstance(a, int), type(a), type(a - a + 1), a is a))
