# Floats and large integers.
import math


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


for x in (1e9, 1073741824.0, 1073741823.5, -1073741824.0, -1073741825.0, 2147483648.0, 1e10, 4e18, 9e18, 9.3e18, -9e18, -9.3e18, 2.0 ** 62, 2.0 ** 63, -(2.0 ** 63),
          -(2.0 ** 63) * 1.0001, 1e20, -1e30, float('inf'), float('nan')):
    print(x, err(lambda: int(x)), err(lambda: round(x)), err(lambda: math.floor(x)), err(lambda: math.ceil(x)), err(lambda: math.trunc(x)), err(lambda: '%d' % x))
for n in (1 << 40, (1 << 40) + 1, (1 << 53) + 1, (1 << 62) - 1, (1 << 62) + (1 << 36), -(1 << 62) - (1 << 40), 33554433, 16777217, 16777219, 4503599627370497):
    f = float(n)
    print(n, int(f), f == n, n == f, f < n, f > n, n + 0.0 == f, err(lambda: n / 3 == f / 3.0), err(lambda: 3 / n == 3.0 / f), err(lambda: n // 2.0 == f // 2.0), err(lambda: n * 1.0 == f))
    print(err(lambda: n / 0), err(lambda: n / n), err(lambda: math.sqrt(n) > 0), err(lambda: n ** -1 == f ** -1), err(lambda: n ** 0.5 == f ** 0.5))
    print(err(lambda: complex(n) == complex(f)), err(lambda: n + 1j == complex(f, 1)), hash(float(1 << 40)) == hash(1 << 40))
