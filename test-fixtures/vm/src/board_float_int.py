# Differs on a float32 board: integers that become floats and back, comparison and hashing of both.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for n in (2 ** 24 - 1, 2 ** 24, 2 ** 24 + 1, 2 ** 24 + 3, 2 ** 31, 2 ** 31 + 1, 2 ** 53, 2 ** 53 + 1, 10 ** 15, 10 ** 20, 123456789, -987654321):
    f = float(n)
    print(n, f, int(f), int(f) - n, f == n, n == f, f < n, f > n, n / 1, n * 1.0)
for f in (1e9, 1.5e9, 2147483648.0, 4e9, 1e18, 9.3e18, 1e25, -2147483649.0):
    print(f, int(f), round(f), int(-f), f // 1, f % 7)
err(lambda: {16777217: 'int'}.get(16777217.0))
err(lambda: hash(1e10) == hash(10 ** 10))
err(lambda: hash(0.5) == hash(0.25))
err(lambda: [1, 2, 3][int(1.9999999999)])
err(lambda: int(0.99999999999))
err(lambda: (round(0.5 - 1e-9), round(2.4999999999), round(1e7 + 0.5)))
err(lambda: sum([1, 2 ** 24, 1.0]))
err(lambda: max(16777217, 16777216.0))
err(lambda: 7 / 2 + 10 ** 10 // 3)
err(lambda: divmod(10 ** 10, 3.0))
err(lambda: 123456789 % 1000.0)
err(lambda: 5 ** 20 / 5 ** 18)
