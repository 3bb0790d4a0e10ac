# Differs where error texts are of the normal level: wrong numbers of arguments, unknown and double keywords.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def none():
    pass


def two(a, b):
    pass


def opt(a, b=1):
    pass


def kwonly(a, *, k):
    pass


def gen(a):
    yield a


async def coro(a):
    pass


class C:
    def __init__(self, a):
        pass

    def m(self):
        pass

    @classmethod
    def c(cls):
        pass


class Plain:
    pass


class E(Exception):
    def __init__(self, a, b):
        pass


outer = (lambda x: lambda a: x)(1)
for f in (none, two, opt, kwonly, gen, coro, C, C.m, C(1).m, C.c, E, outer, lambda: 0, lambda a, b: 0):
    for args in ((), (1,), (1, 2), (1, 2, 3)):
        if f is not gen and f is not coro or len(args) != 1:
            err(lambda: type(f(*args)).__name__)
err(lambda: two(1, c=2))
err(lambda: two(a=1))
err(lambda: two(1, 2, a=3))
err(lambda: kwonly(1))
err(lambda: kwonly(1, k=2, z=3))
err(lambda: none(x=1))
err(lambda: 5(1))
err(lambda: 'text'())
err(lambda: None())
err(lambda: C(1)())
err(lambda: [](1))
err(lambda: len())
err(lambda: len(1, 2))
err(lambda: int(1, 2, 3))
err(lambda: [].append())
err(lambda: ''.join(1, 2))
err(lambda: print(bad=1))
err(lambda: list(x=1))
err(lambda: isinstance(1))
