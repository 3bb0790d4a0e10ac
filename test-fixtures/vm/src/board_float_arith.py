# Differs on a float32 board: rounding of sums, products and quotients, step by step.
t = 0.0
for i in range(1, 60):
    t += 1 / i
    if i % 6 == 0:
        print(i, t, t * t, t / 3, t - int(t))
x = 0.5
for i in range(60):
    x = 3.7 * x * (1 - x)
    if i % 10 == 9:
        print(i, x)
print(sum([0.1] * 10), sum([0.1] * 10) == 1.0, 0.1 * 3, 1.1 + 2.2, 1e8 + 1, 1e8 + 1 == 1e8, 16777216.0 + 1, 16777216.0 + 1.0 == 16777216.0)
print(1e20 * 1e20, 1e-30 * 1e-30, 1e38 * 10, -1e38 * 10, 1 / 3 * 3 == 1, 2 ** 0.5 * 2 ** 0.5)
a, b = 1.0, 1.0
n = 0
while a + b != a:
    b /= 2
    n += 1
print('bits', n)
b, n = 1.0, 0
while b:
    b /= 2
    n += 1
print('halvings to zero', n)
b, n = 1.0, 0
while b != b * 2:
    b *= 2
    n += 1
print('doublings to infinity', n)
p = 1.0
for i in range(1, 40):
    p *= i
    print(p, end=' ')
print()
