# math: every function at values with exact or five-digit results, domain errors, integers and special values.
import math

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def r(v):
    return '%.5g' % v


for name in 'sqrt exp expm1 log log2 log10 cos sin tan acos asin atan cosh sinh tanh acosh asinh atanh fabs erf erfc gamma lgamma degrees radians'.split():
    f = getattr(math, name)
    for v in (0, 1, 0.5, -0.5, 2, -1, 10, 'x', None):
        err(lambda: (name, v, r(f(v))))
for name in 'ceil floor trunc'.split():
    f = getattr(math, name)
    for v in (0, 1.5, -1.5, 2, -2.999, 1e5, 'x', float('inf'), float('nan')):
        err(lambda: (name, v, f(v)))
err(lambda: [r(v) for v in (math.pow(2, 3), math.pow(2, -1), math.pow(0, 0), math.atan2(1, 1), math.atan2(-1, 0), math.fmod(7, 3), math.fmod(-7, 3), math.copysign(3, -1), math.copysign(-3, 1), math.ldexp(0.5, 4))])
err(lambda: (math.frexp(8), math.frexp(0.375), math.frexp(0), math.modf(2.25), math.modf(-2.25)))
err(lambda: [r(v) for v in (math.log(8, 2), math.log(100, 10), math.log(math.e))])
err(lambda: math.log(0))
err(lambda: math.log(-1))
err(lambda: math.log(8, 1))
err(lambda: math.log(8, 0))
err(lambda: math.pow(-1, 0.5))
err(lambda: math.pow(0, -1))
err(lambda: math.fmod(1, 0))
err(lambda: math.sqrt(-1))
err(lambda: math.exp(10000))
err(lambda: (math.isfinite(1), math.isfinite(float('inf')), math.isinf(float('-inf')), math.isnan(float('nan')), math.isnan(1), math.isinf(0)))
err(lambda: (math.isclose(1, 1.0), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(1, 1.5, abs_tol=0.6), math.isclose(0, 0)))
err(lambda: math.isclose(1, 2, rel_tol=-1))
err(lambda: math.isclose(1))
err(lambda: [math.factorial(n) for n in (0, 1, 5, 20, 30)])
err(lambda: math.factorial(-1))
err(lambda: math.factorial(1.5))
err(lambda: math.factorial('x'))
err(lambda: (r(math.pi), r(math.e), r(math.tau), math.inf, -math.inf, math.nan))
err(lambda: math.sin())
err(lambda: math.sin(1, 2))
err(lambda: math.sin(1j))
err(lambda: math.gcd)
err(lambda: math.comb)
err(lambda: math.floor(2**70))
err(lambda: math.ceil(True))
err(lambda: (math.trunc(-2.7), math.floor(-2.7)))
