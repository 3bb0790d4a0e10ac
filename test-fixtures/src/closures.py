# Closures: shared cells, cells that are arguments, defaults in closures, several levels, nonlocal.
def counter(start):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def argument_cell(a, b, *args, key=None, **kw):
    def inner():
        return a, args, key

    return inner, b, kw


def three_levels(x):
    def two(y):
        def one(z):
            nonlocal x
            x += z
            return x + y + z

        return one

    return two


def with_defaults(n):
    def inner(a, b=n, *, c=n + 1):
        return a + b + c + n

    return inner


def many_cells():
    a = 1
    b = 2
    c = 3
    d = 4
    e = 5
    f = 6
    g = 7
    h = 8
    i = 9

    def all_of_them():
        return a + b + c + d + e + f + g + h + i

    return all_of_them


def loop_of_lambdas():
    return [lambda k=k: k for k in range(3)], [(lambda: k) for k in range(3)]


def recursive(n):
    def down(m):
        return [] if m == 0 else [m] + down(m - 1)

    return down(n)


c = counter(10)
print(c(), c(5), c())
print(argument_cell(1, 2, 3, key=4)[0](), three_levels(1)(2)(3), with_defaults(1)(2), many_cells()())
fixed, late = loop_of_lambdas()
print([f() for f in fixed], [f() for f in late], recursive(4))
