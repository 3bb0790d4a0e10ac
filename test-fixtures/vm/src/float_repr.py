# How floats are written: repr, str, exponents, precisions, %-formats and .format, for values that are not exact.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for v in (0.1, 0.2, 0.3, 1 / 3, 2 / 3, 1.1, 99.9, 123.456, 1e-5, 1e-4, 12345.6789, 1e15, 1e16, 1e17, 1.5e20, 1e22, 1.23e-10, 9.99, 1e100 if 1e100 != float('inf') else 1e30, 5e-30, 3.4e38, 1.17e-38):
    print(v, -v, repr(v), str(v))
    print('%f|%e|%g|%.3f|%.0f|%10.2e|%-12g|%+.4f|%E|%G' % (v, v, v, v, v, v, v, v, v, v))
    print('{}|{:f}|{:.3f}|{:e}|{:g}|{:.10g}|{:10.2f}|{:<10.1f}|{:+}|{:%}'.format(v, v, v, v, v, v, v, v, v, v))
inf = float('inf')
for v in (inf, -inf, inf - inf):
    print('%f %e %g %5.1f|%-6f|{:f} {:e} {:g} {:8}'.format(v, v, v, v) % (v, v, v, v, v))
for v in (0.0, -0.0, 1.0, 10.0, 100.0, 1234567.0, 16777216.0, 0.5, 2.5):
    print(v, '%f %g %e %.0f %.1f' % (v, v, v, v, v), '{:.0f} {:g} {:n}'.format(v, v, v))
err(lambda: '%.20f' % 0.5)
err(lambda: '%.1f %.2f %.3f' % (0.05, 0.005, 0.0005))
err(lambda: '%.0f %.0f %.0f %.0f' % (0.5, 1.5, 2.5, 3.5))
err(lambda: '%5.3d' % 7)
err(lambda: '%g %g %g' % (1e5, 1e6, 123456789.0))
err(lambda: '{:08.2f} {:<8.2f}| {:^8.2f} {:+.1f} {: .1f}'.format(3.14159, 2.5, 2.5, 2.5, 2.5))
err(lambda: '{:,.2f}'.format(1234567.5))
err(lambda: '{:.2}'.format(3.14159))
err(lambda: (round(2.675, 2), round(1.005, 2), round(0.1 + 0.2, 5)))
err(lambda: 0.1 + 0.2)
err(lambda: (0.1 * 3, 1.1 + 2.2, 1e16 + 1, 1e-7 * 3))
err(lambda: float('0.1') == 0.1)
err(lambda: [float(s) for s in ('3.14159265358979', '1e-3', '123456789.123', '0.000001', '1e23', '4.9e-324', '1.7976931348623157e308')])
