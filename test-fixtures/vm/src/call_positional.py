# Positional arguments: defaults, too few, too many, in functions, lambdas and methods.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print(type(e).__name__, e.args)


def none():
    return 'none'


def one(a):
    return a


def two(a, b):
    return a, b


def defaults(a, b=2, c=[]):
    c.append(a)
    return a, b, c


class C:
    def method(self, a):
        return a

    def bare():
        return 'bare'

    @staticmethod
    def static(a):
        return a

    @classmethod
    def cls(cls, a):
        return cls.__name__, a


c = C()
for n in range(4):
    args = tuple(range(n))
    for f in (none, one, two, c.method, C.method, c.bare, C.bare, c.static, C.static, c.cls, C.cls, lambda: 0, lambda x, y=5: (x, y)):
        err(f, *args)
for n in range(5):
    err(defaults, *range(min(n, 2)))
    err(defaults, *range(2), *[[]] * n)
err(lambda: one())
err(lambda: one(1, 2))
err(lambda: c.method())
err(lambda: c.method(1, 2))
err(lambda: type(C(1)))
err(lambda: len())
err(lambda: len(1, 2))
err(lambda: [].append())
err(lambda: [].append(1, 2))
err(lambda: [].insert(1))
err(lambda: ''.find())
err(lambda: ''.find(1, 2, 3, 4))
err(lambda: 5())
err(lambda: None())
err(lambda: 'x'())
err(lambda: c())
