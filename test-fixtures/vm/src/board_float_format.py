# Differs on a float32 board: %-formats and .format of floats with every precision.
for v in (1 / 3, 2 / 3, 123456.789, 0.000123456, 1e10 / 3, 5.55, 0.05, 2.675, 99999.95, 0.1, 1e-10 / 3):
    for p in range(0, 12):
        print('%.*f|%.*e|%.*g' % (p, v, p, v, p, v))
    print('{:f}|{:e}|{:g}|{:.10f}|{:.12g}|{:%}|{:20.8f}|{:<20.3e}|{}'.format(v, v, v, v, v, v, v, v, v))
for v in (0.5, 1.5, 2.5, 1e15, 1e16, 1e17, 123456789.0, 1e6, 1e5, 1e-4, 1e-5):
    print(v, '%s %r %f %g %.0f' % (v, v, v, v, v), '{} {:g} {:.0f} {:.3}'.format(v, v, v, v))
