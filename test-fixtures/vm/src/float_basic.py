# float: conversions, special values, division, comparison, rounding functions and errors, with values that are exact.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: (float(), float(1), float('1.5'), float(' -2.5e3 '), float('inf'), float('-INF'), float('nan'), float('Infinity'), float(b'2.5'), float(True), float('1e2'), float('.5'), float('5.'), float('1_0.5')))
for t in ('', 'x', '1.5x', '1e', 'e5', '--1', 'in', 'infin', '0x10', '1..2', '.', '1 2'):
    err(lambda: float(t))
err(lambda: float(None))
err(lambda: float([]))
err(lambda: float(1j))
err(lambda: float(1, 2))
inf, nan = float('inf'), float('nan')
err(lambda: (inf, -inf, nan, inf - inf, inf * 0, inf + 1, -inf < inf, nan == nan, nan != nan, nan < 1, inf == inf, 1 / inf))
err(lambda: (1.5 + 2, 1.5 - 2, 1.5 * 2, 1.5 / 2, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, 2.0 ** 3, 2 ** -2, 2.25 ** 0.5, divmod(7.5, 2), divmod(-7.5, 2)))
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0.0 ** -1):
    err(f)
err(lambda: (-8.0) ** 0.5)
err(lambda: (1.0 == 1, 1.5 < 2, 2 > 1.5, 0.0 == -0.0, True == 1.0, 1.5 != 'a', 0.5 == 1 / 2))
err(lambda: 1.5 < 'a')
err(lambda: 1.5 & 1)
err(lambda: 1.5 << 1)
err(lambda: ~1.5)
err(lambda: (-0.0, 0.0, -(0.0), abs(-1.5), abs(-0.0), +1.5, not 0.0, bool(0.5)))
err(lambda: (int(1.9), int(-1.9), round(1.5), round(2.5), round(-1.5), round(0.5), round(-0.5), round(1.25, 1), round(2.5, 0), round(1234.5, -2), round(3.75, 1)))
err(lambda: round(inf))
err(lambda: round(nan))
err(lambda: round(1.5, 'x'))
err(lambda: int(inf))
err(lambda: (hash(1.0) == hash(1), {1: 'a'}[1.0], hash(0.5) == hash(0.5)))
err(lambda: (min(1.5, 1), max(2, 1.5), sum([0.5, 0.25]), sorted([1.5, -1, 0.5])))
err(lambda: [1, 2][1.0])
err(lambda: 'a' * 2.0)
err(lambda: 1.5 @ 2)
err(lambda: (1.5).is_integer())
err(lambda: (1.5).hex())
err(lambda: float.fromhex('0x1p3'))
err(lambda: (type(1 / 1), type(2 ** -1), type(4 // 2), type(4.0 // 2), isinstance(1.5, float), isinstance(1, float)))
err(lambda: (1e0, 1E5, 1.e2, .5e1, 1_000.5, 0.5, 100.0, 1024.0, 0.125, -65536.0))
