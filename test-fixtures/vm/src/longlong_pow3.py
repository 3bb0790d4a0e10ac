# pow() with three arguments, and round() with digits, of large integers.
def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


for a in (2, 3, -3, 10, 1 << 33, -(1 << 33)):
    for b in (0, 1, 2, 10, 70):
        for c in (1, 7, -7, 1000, 1 << 40):
            print(a, b, c, err(lambda: pow(a, b, c)))
print(err(lambda: pow(2, 3, 0)), err(lambda: pow(2, 100, 0)))
for c in ('x', [1]):
    print(err(lambda: pow(2, 3, c)))
for a in (1 << 40, -(1 << 40), 15 * 10 ** 12, -15 * 10 ** 12, 25 * 10 ** 12, (1 << 62) + 5, -(1 << 62) - 5, 12345, -12345):
    for digits in (3, 0, -1, -3, -12, -13, -18, -19, -20):
        print(a, digits, err(lambda: round(a, digits)))
