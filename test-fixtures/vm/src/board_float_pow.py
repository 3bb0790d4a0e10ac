# Differs on a float32 board: powers of floats and integers with float results.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for a, b in ((2, 0.5), (2.0, 10), (10.0, -3), (1.5, 3), (0.0, 0), (0.5, 40), (2, -1), (10, -5), (-2.0, 3), (3, -2), (1.0000001, 100)):
    err(lambda: '%.6g' % a ** b)
for n in range(0, 45, 4):
    print(10.0 ** n, 2.0 ** -n, 0.5 ** n)
err(lambda: 0.0 ** -1)
err(lambda: 0 ** -1.0)
err(lambda: (-8) ** 0.5)
err(lambda: 1e20 ** 2)
err(lambda: 1e-30 ** 2)
err(lambda: 10.0 ** 39)
err(lambda: pow(2.0, 0.5) ** 2)
