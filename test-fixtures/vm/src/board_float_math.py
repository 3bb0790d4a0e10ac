# Differs on a float32 board: math functions that round once: sqrt, fmod, frexp, modf, copysign, degrees, and the constants.
import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
for v in (2, 3, 5, 7, 10, 0.1, 1e10, 123.456):
    print(math.sqrt(v), math.sqrt(v) * math.sqrt(v) == v, math.fmod(v, 0.7), math.frexp(v), math.modf(v * 1.1), math.copysign(v, -0.0))
print(math.degrees(1), math.radians(180), math.degrees(math.pi) == 180, math.radians(90))
print([math.fabs(-v) for v in (0.1, 1e-5, 7)], math.ldexp(0.1, 10), math.ldexp(1 / 3, -3))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1 + 1e-8), math.isclose(1, 1 + 1e-7), math.isclose(1, 1.000001))
print(math.floor(16777216.5), math.ceil(8388608.5), math.trunc(1e10 / 3), math.floor(-1e10 / 3))
print(math.factorial(25), math.factorial(30) / math.factorial(28))
print('%.4f %.4f %.4f %.4f' % (math.sin(1), math.cos(1), math.exp(1), math.log(10)))
