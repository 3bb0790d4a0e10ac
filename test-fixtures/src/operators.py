# Every unary and binary operator, in its plain and its in-place form, on values the compiler cannot fold.
def unary(x):
    return +x, -x, ~x, not x


def binary(a, b):
    return (
        a < b, a > b, a == b, a <= b, a >= b, a != b,
        a | b, a ^ b, a & b, a << b, a >> b,
        a + b, a - b, a * b, a // b, a / b, a % b, a**b,
    )


def membership(x, items):
    return x in items, x not in items, x is items, x is not items


def chained(a, b, c):
    return a < b < c, a == b != c, (a < b) == (b < c)


def in_place(x, y):
    x |= y
    x ^= y
    x &= 0xFF
    x <<= 2
    x >>= 1
    x += y
    x -= 1
    x *= y
    x //= 2
    x %= 100
    x **= 2
    x /= 3
    return x


class Matrix:
    def __init__(self, v):
        self.v = v

    def __matmul__(self, other):
        return self.v * other.v

    def __imatmul__(self, other):
        self.v *= other.v
        return self


def matrix(a, b):
    c = a @ b
    a @= b
    return c, getattr(a, "v", a)


print(unary(5))
print(binary(13, 4))
print(membership(2, [1, 2, 3]))
print(chained(1, 2, 3))
print(in_place(6, 5))
try:
    print(matrix(Matrix(3), Matrix(4)))
except TypeError:
    print("no matmul")
