# Differs on a float32 board: the largest, the smallest, and what lies beyond them.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


import math

for v in (2.0 ** 127, 2.0 ** 128, 2.0 ** -126, 2.0 ** -149, 2.0 ** -150, 2.0 ** 1023, 2.0 ** -1074, 1e38, 1e39, 1e-38, 1e-45, 1e-46):
    print(v, v * 2, v / 2, v == 0, math.isinf(v), math.frexp(v))
err(lambda: float(2 ** 127))
err(lambda: float(2 ** 128))
err(lambda: float(2 ** 1023))
err(lambda: float(2 ** 1024))
err(lambda: 10 ** 38 / 3)
err(lambda: 10 ** 39 / 3)
err(lambda: 10 ** 400 / 10 ** 399)
err(lambda: 2.0 ** 200)
err(lambda: 2 ** 200 * 1.0)
err(lambda: '%.10g' % math.exp(88))
err(lambda: '%.10g' % math.exp(89))
err(lambda: '%.10g' % math.exp(710))
err(lambda: math.pow(10, 39))
err(lambda: math.ldexp(1, 130))
err(lambda: math.ldexp(1, -140))
err(lambda: int(1e38))
err(lambda: int(3e38) % 1000)
err(lambda: int(1e30))
err(lambda: int(2.0 ** 100))
err(lambda: 1e200 * 1e200)
err(lambda: round(1e20))
