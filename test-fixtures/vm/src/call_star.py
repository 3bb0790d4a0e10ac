# Calls with * and **: several of each, any iterable, mappings, collisions, wrong kinds.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e.args)


def show(*args, **kw):
    return args, sorted(kw.items())


def abc(a, b, c=3, *rest, d=4, **kw):
    return a, b, c, rest, d, sorted(kw.items())


print(show(), show(*()), show(**{}), show(*[1, 2], **{'x': 3}))
print(show(1, *[2, 3], 4, *(5,), *'67'))
print(show(*range(3), *(i for i in 'ab'), **{'k': 1}, m=2, **{'n': 3}))
print(abc(*[1, 2]), abc(1, *[2, 3, 4, 5], d=6, e=7), abc(**{'a': 1, 'b': 2}))
print(show(*{1: 2}), show(*b'ab'), show(*map(str, [1])))


class Mapping:
    def keys(self):
        return ['p', 'q']

    def __getitem__(self, k):
        return k * 2


class BadKeys:
    def keys(self):
        return [1]

    def __getitem__(self, k):
        return k


print(show(**Mapping()))
err(lambda: show(**BadKeys()))
err(lambda: show(*5))
err(lambda: show(*None))
err(lambda: show(**5))
err(lambda: show(**None))
err(lambda: show(**[]))
err(lambda: show(**{1: 2}))
err(lambda: abc(*[1]))
err(lambda: abc(**{'a': 1}))
err(lambda: abc(1, 2, **{'a': 3}))
err(lambda: abc(1, a=2, **{'b': 3}))
err(lambda: abc(1, b=2, **{'b': 3}))
err(lambda: show(x=1, **{'x': 2}))


def failing():
    yield 1
    raise ValueError('while spreading')


err(lambda: show(*failing()))


class M:
    def m(self, *a, **k):
        return a, sorted(k)


print(M().m(*[1], **{'z': 1}), M.m(M(), *[1, 2]), [].append(*[1]), max(*[3, 9, 4]))
print(show(*[], **{}), (lambda *a: a)(*'xyz'), (lambda **k: k)(**{'only': 1}))
