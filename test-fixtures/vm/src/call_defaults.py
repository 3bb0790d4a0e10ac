# Defaults: evaluated once at definition, mutable ones kept, keyword-only ones, and errors while they are evaluated.
def note(v):
    print('evaluated', v)
    return v


def f(a=note(1), b=note([]), *, c=note('k'), d=note({})):
    b.append(a)
    d[a] = c
    return a, len(b), c, len(d)


print('defined')
print(f(), f(2), f(3, c='x'), f(4, []), f(5, [], d={}))
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs], [g(9) for g in fs])
x = 10


def g(x=x, y=lambda: x):
    return x, y()


x = 20
print(g(), g(1))


def outer(n):
    def inner(a, b=n, *, c=n + 1):
        return a, b, c, n

    return inner


i1, i2 = outer(1), outer(100)
print(i1(0), i2(0), i1(0, 5), i2(0, c=7))
try:
    def bad(a=1 // 0):
        pass
except ZeroDivisionError as e:
    print(type(e).__name__, e.args)
try:
    def bad(*, a=undefined_default):
        pass
except NameError as e:
    print(type(e).__name__, e.args)
print('bad' in globals())
for args in ((), (1, 2, 3)):
    try:
        print(i1(*args))
    except TypeError as e:
        print(type(e).__name__, e.args)
