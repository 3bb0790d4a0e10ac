# Comprehensions and generator expressions: their own scope, the first iterable outside it, nesting, conditions, errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


x = 'outer'
l = [x for x in 'abc']
print(x, l)
print([x for x in [x, 'y']], {x: x for x in 'q'}, sorted({x for x in 'r'}), list(x for x in 's'), x)


def f(n):
    fs = [lambda: i for i in range(n)]
    gs = [lambda i=i: i for i in range(n)]
    return [g() for g in fs], [g() for g in gs], [i + n for i in range(n)]


err(lambda: f(3))
err(lambda: [(a, b) for a in range(3) if a for b in range(a) if (a + b) % 2])
err(lambda: [[c * r for c in range(3)] for r in range(3)])
err(lambda: [y for x in [[1, 2], [3]] for y in x])
err(lambda: {k: [v for v in range(k)] for k in range(3)})
err(lambda: [i for i in range(5) if i if i % 2 if i > 1])


class C:
    n = 3
    squares = [i * i for i in range(n)]

    def m(self):
        return [self.n + i for i in range(self.n)]


err(lambda: (C.squares, C().m()))
g = (print('evaluated', v) or v for v in iter([1, 2]))
print('nothing yet')
err(lambda: (next(g), list(g)))


def first_outside():
    try:
        (v for v in undefined_iterable)
    except NameError as e:
        return e.args


err(lambda: first_outside())
err(lambda: list(1 // v for v in (1, 0)))
err(lambda: [w for w in 5])
err(lambda: [undefined for _ in (1,)])


def gen_in_gen():
    yield from (a * b for a in range(2) for b in (v + 1 for v in range(2)))


err(lambda: list(gen_in_gen()))
err(lambda: sum(a for a in (b for b in (c for c in range(5)))))
err(lambda: [a if a else 'zero' for a in range(2)])
err(lambda: max(len(s) for s in ('a', 'bbb')))
