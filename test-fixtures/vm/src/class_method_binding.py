# What binds when it is taken from a class: functions, lambdas, closures, generators, built-in functions, types, instances.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def plain(*a):
    return 'plain', len(a)


def maker():
    n = 1

    def closure(*a):
        return 'closure', len(a), n

    return closure


def gen(*a):
    yield len(a)


class Callable:
    def __call__(self, *a):
        return 'callable', len(a)


class C:
    f = plain
    g = maker()
    h = gen
    l = lambda *a: ('lambda', len(a))
    n = len
    t = int
    i = Callable()
    m = [].append
    k = j = None

    def method(self, *a):
        return 'method', len(a)


c = C()
err(lambda: (c.f(), C.f(), c.g(), C.g(), list(c.h()), list(C.h()), c.l(), C.l()))
err(lambda: (c.n('abc'), C.n([1]), c.t('5'), C.t('6'), c.i(), C.i(1)))
err(lambda: c.m(1))
bound = c.method
err(lambda: (bound(), bound(1, 2), C.method(c, 1), C.method('anything')))
err(lambda: C.method())
c.f = plain
err(lambda: c.f())
c.bound = bound
err(lambda: c.bound(1))
C.late = plain
err(lambda: (c.late(), C().late(1)))
C.borrowed = c.method
err(lambda: (c.borrowed(), C.borrowed(1)))
d = C()
d.method = lambda *a: ('own', len(a))
err(lambda: (d.method(1), C.method(d, 1)))
err(lambda: sorted([3, 1, 2], key=c.i))
err(lambda: list(map(c.method, [1, 2])))
err(lambda: (lambda: c.method)()(1, 2, 3))
u = str.upper
a = [].append
err(lambda: (u('abc'), a(5), 'x'.join.__class__ is a.__class__))
err(lambda: u())
err(lambda: u(5))
err(lambda: list(map(str.strip, [' a ', 'b '])))
err(lambda: getattr(c, 'method')(1))
err(lambda: getattr(C, 'method')(c))


class Sub(C):
    def method(self, *a):
        return 'sub', C.method(self, *a), super().method(*a)


err(lambda: Sub().method(1))
err(lambda: c.method.__self__)
err(lambda: c.method.nope)
