# cmath: functions on values with simple results, polar forms, and errors.
import cmath

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def near(z, digits=4):
    r, i = z.real, z.imag
    return '%.*f %.*f' % (digits, r + 0.0, digits, i + 0.0)


err(lambda: ('%.5f' % cmath.pi, '%.5f' % cmath.e))
err(lambda: near(cmath.sqrt(-4)))
err(lambda: near(cmath.sqrt(3 + 4j)))
err(lambda: near(cmath.exp(0)))
err(lambda: near(cmath.exp(1j * cmath.pi / 2)))
err(lambda: near(cmath.log(1j)))
err(lambda: near(cmath.log(10)))
err(lambda: near(cmath.log10(100)))
err(lambda: near(cmath.sin(1j)))
err(lambda: near(cmath.cos(1 + 1j)))
err(lambda: '%.4f' % cmath.phase(-1))
err(lambda: '%.4f' % cmath.phase(1j))
err(lambda: ['%.4f' % v for v in cmath.polar(3 + 4j)])
err(lambda: near(cmath.rect(2, cmath.pi / 3)))
err(lambda: cmath.polar(0))
err(lambda: cmath.phase('x'))
err(lambda: cmath.sqrt('x'))
err(lambda: cmath.log(0))
err(lambda: cmath.rect(1))
err(lambda: cmath.sqrt())
err(lambda: cmath.tan)
