# Differs on a float32 board: floor division and remainder of floats of every sign.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for a, b in ((7.1, 0.7), (-7.1, 0.7), (7.1, -0.7), (-7.1, -0.7), (1.0, 0.1), (0.3, 0.1), (1e10, 3.3), (5, 0.3), (-5, 0.3), (1e-5, 7.0), (6.0, 2.0), (-6.0, 2.0)):
    print(a, b, a // b, a % b, divmod(a, b), a / b)
inf = float('inf')
for a, b in ((inf, 2.0), (2.0, inf), (-2.0, inf), (inf, inf), (0.0, 5.0), (-0.0, 5.0)):
    err(lambda: (a // b, a % b))
err(lambda: 1.5 // 0.0)
err(lambda: 1.5 % 0.0)
err(lambda: divmod(1.5, 0.0))
