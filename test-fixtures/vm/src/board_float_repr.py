# Differs on a float32 board: how some two hundred values are written, made by integer steps so that no rounding hides in the source.
seed = 1
for i in range(100):
    seed = (seed * 69069 + 12345) % 4294967296
    a = (seed >> 8) % 100000
    e = i % 13 - 6
    v = a * 10 ** e if e >= 0 else a / 10 ** -e
    print(v, -v / 7, 1 / (a + 1), a * 0.1, '%g' % (v / 3))
for e in range(-46, 46, 3):
    print(e, 10.0 ** e, float('1e%d' % e), float('9.999999e%d' % e))
for n in range(20, 70, 3):
    print(n, 2.0 ** n, 2.0 ** -n, float(2 ** n - 1), float(3 ** (n // 2)))
print(0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 1e7, 12345678.0, 123456789.0, 0.1234567890123, 99.9, 3.14159265358979)
