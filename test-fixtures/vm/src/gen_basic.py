# Generators: values, exhaustion, return values, arguments, expressions, and that a generator is its own iterator.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


def count(n):
    print('started')
    for i in range(n):
        yield i
    print('ending')
    return 'result'


g = count(2)
print(type(g), iter(g) is g)
print(next(g), next(g))
err(lambda: next(g))
err(lambda: next(g))
print(next(g, 'default'), list(g))
print(list(count(2)), tuple(count(0)), sum(count(4)), max(count(3)), 2 in count(5))


def empty():
    return
    yield


print(list(empty()), next(empty(), None))
e = (x * 2 for x in range(3) if x)
print(type(e), next(e), list(e), list(e))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(20)])


def yields_nothing():
    x = yield
    print('got', x)
    y = yield x
    print('got', y)


g = yields_nothing()
print(next(g), next(g))
err(lambda: next(g))


def raises():
    yield 1
    raise ValueError('inside')


g = raises()
print(next(g))
err(lambda: next(g))
err(lambda: next(g))


def reentrant():
    yield next(me)


me = reentrant()
err(lambda: next(me))
err(lambda: count())
err(lambda: count(1, 2))
err(lambda: count(1)())
err(lambda: len(count(1)))
err(lambda: count(1)[0])


class C:
    def __init__(self):
        self.v = [3, 1, 2]

    def __iter__(self):
        for x in self.v:
            yield x

    def pairs(self):
        yield from zip(self.v, self)


print(list(C()), sorted(C()), list(C().pairs()), (lambda *a: a)(*C()))


def many_locals(a, b, *c, d=4, **e):
    f = [(yield a)]
    g = lambda: (a, b, c, d, sorted(e), f)
    yield g
    a = 'changed'
    yield g()


g = many_locals(1, 2, 3, z=5)
print(next(g), next(g)(), next(g))
