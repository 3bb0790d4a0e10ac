# Differs on a board of 32-bit words: range with limits beyond the word.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for a in ((2 ** 30,), (2 ** 31,), (2 ** 31 - 1,), (2 ** 32,), (2 ** 62,), (2 ** 63,), (2 ** 63 - 1,), (-(2 ** 31), 2 ** 31 - 1), (2 ** 30, 2 ** 30 + 3), (2 ** 31 - 3, 2 ** 31), (2 ** 61, 2 ** 61 + 3), (0, 2 ** 40, 2 ** 39), (0, 10, 2 ** 40), (2 ** 40, 2 ** 40 + 2), (-(2 ** 40), 0, 2 ** 38)):
    err(lambda: range(*a))
    err(lambda: len(range(*a)))
    err(lambda: range(*a)[-1])
    err(lambda: next(iter(range(*a))))
for a in ((2 ** 30 - 2, 2 ** 30 + 2), (-(2 ** 30) - 2, -(2 ** 30) + 2)):
    err(lambda: list(range(*a)))
    err(lambda: [i is i + 0 for i in range(*a)])
n = 0
for i in range(2 ** 30 - 1, 2 ** 30 + 2):
    n += i
print(n)
