# Expressions of other shapes: walrus, star in displays, conditional chains, subscripts and calls in long chains.
def walrus(items):
    if (n := len(items)) > 2:
        return n
    while (n := n + 1) < 10:
        pass
    return n, [y for x in items if (y := x + 1)]


def chain(o):
    return o.a.b.c().d[1][2:3](*[], **{}).e


def nested_call(f):
    return f(f(f(1), f(2)), f(3))


def ternaries(a):
    return "neg" if a < 0 else "zero" if a == 0 else "small" if a < 10 else "big"


def multiple_targets():
    a = b = c = [1]
    d, (e, f), [g, *h] = 1, (2, 3), (4, 5, 6)
    x = y, z = (7, 8)
    return a is b is c, d, e, f, g, h, x, y, z


def augmented(o):
    o[0] += 1
    o[1:2] = [5]
    return o


def conditions(a, b):
    if a and not b or (a is None and b is not None):
        return 1
    if not (a or b):
        return 2
    return 3 if a in (1, 2) and b not in [3] else 4


def global_lookup():
    return [len, print, walrus][0]("abc")


print(walrus([1, 2, 3]), walrus([1]), nested_call(lambda *a: a), [ternaries(i) for i in (-1, 0, 5, 50)])
print(multiple_targets(), augmented([1, 2, 3]), [conditions(a, b) for a in (0, 1) for b in (0, 3)], global_lookup())
