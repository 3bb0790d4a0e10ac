# Decorators: order, arguments, on methods and classes, returning anything, and errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def note(name):
    print('make', name if isinstance(name, str) else type(name))

    def deco(f):
        print('apply', name)

        def wrapped(*a, **k):
            return name, f(*a, **k)

        return wrapped

    return deco


@note('outer')
@note('inner')
def f(a, b=2):
    return a, b


err(lambda: f(1))
err(lambda: f())


class C:
    @note('method')
    def m(self, x):
        return x

    @staticmethod
    @note('static')
    def s(x):
        return x

    @classmethod
    @note('class')
    def c(cls, x):
        return cls.__name__, x

    @property
    @note('prop')
    def p(self):
        return 'p'


c = C()
err(lambda: (c.m(1), C.s(2), C.c(3), c.p))


def replace(cls):
    return cls.__name__, 'replaced'


@replace
class Replaced:
    pass


print(Replaced[0])


@note
def as_name():
    pass


err(lambda: type(as_name).__name__)
registry = {}


def register(f):
    registry[f.__name__] = f
    return f


@register
def one():
    return 1


@register
def two():
    return 2


err(lambda: sorted((k, v()) for k, v in registry.items()))


def bad():
    five = 5

    @five
    def g():
        pass


def bad_too():
    @undefined_decorator
    def g():
        pass


err(lambda: bad())
err(lambda: bad_too())
