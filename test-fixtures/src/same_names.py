# Several functions, lambdas, classes and comprehensions of the same name in one module.
def f():
    return 1


first = f


def f():
    def f():
        return 2

    return f


second = f


class f:
    def f(self):
        return 3

    def g(self):
        return [x for x in range(2)] + [x for x in range(3)]


third = f
lambdas = [lambda: 1, lambda: 2, lambda: 3]
f2 = lambda: 4


def f2():
    return 5


def f22():
    return 6


print(first(), second()(), third().f(), third().g(), [x() for x in lambdas], f2(), f22())
