# Division and powers where there are no floats.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def divide(a, b):
    a /= b
    return a


def power(a, b):
    a **= b
    return a


big = middle = 1000
try:
    for i in range(4):
        big *= 1000
        if i == 0:
            middle = big
except OverflowError as e:
    print(e.args)

values = [0, 1, -1, 7, -7, 2 ** 29, middle, True, False]
for a in values:
    for b in values:
        print(a, b)
        err(lambda: a / b)
        err(lambda: divide(a, b))
        err(lambda: a // b)
        err(lambda: a % b)
        err(lambda: divmod(a, b))
err(lambda: big / 10)
err(lambda: 10 / big)
err(lambda: divide(big, big))
err(lambda: big / 0)
err(lambda: big / False)
err(lambda: True / big)
for a in (0, 1, -1, 2, -2, 10, True, False, middle, big):
    for b in (-1, -2, -7, -big):
        err(lambda: a ** b)
        err(lambda: power(a, b))
        err(lambda: pow(a, b))
        err(lambda: pow(a, b, None))
        err(lambda: pow(a, b, 7))


class Divided:
    def __truediv__(self, other):
        return 'divided by', other

    def __rtruediv__(self, other):
        return 'divides', other


err(lambda: Divided() / 2)
err(lambda: 2 / Divided())
err(lambda: big / Divided())
err(lambda: divide(3, Divided()))
err(lambda: 'a' / 2)
err(lambda: 2 / 'a')
err(lambda: None / 1)
err(lambda: 1 @ 2)


def matmul(a, b):
    a @= b
    return a


err(lambda: matmul(1, 2))
err(lambda: matmul(big, 2))
err(lambda: matmul(2, big))
err(lambda: matmul(True, 2))
err(lambda: matmul('a', 2))
