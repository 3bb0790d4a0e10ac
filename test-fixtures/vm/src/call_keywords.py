# Keyword arguments: by name, unknown, given twice, keyword-only with and without defaults.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print(type(e).__name__, e.args)


def abc(a, b, c=3):
    return a, b, c


def kwonly(a, *, k, d=4):
    return a, k, d


def only(*, x=1):
    return x


def order(**kw):
    return sorted(kw.items())


print(abc(1, 2), abc(1, b=2), abc(b=2, a=1), abc(c=0, b=2, a=1), abc(1, c=5, b=7))
err(abc, 1)
err(abc, 1, d=4)
err(abc, 1, 2, a=1)
err(abc, 1, 2, 3, c=1)
err(abc, b=1)
err(abc, a=1)
err(abc, 1, 2, 3, 4, c=5)
err(abc, 1, 2, zzz=3)
print(kwonly(1, k=2), kwonly(1, d=3, k=2), kwonly(a=0, k=1))
err(kwonly, 1)
err(kwonly, 1, 2)
err(kwonly, k=2)
err(kwonly, 1, k=2, zz=1)
err(kwonly, 1, 2, k=3)
print(only(), only(x=2))
err(only, 1)
err(only, y=1)
print(order(), order(z=1, a=2, m=3))
err(order, 1)


class K:
    def __init__(self, a, *, b):
        self.a, self.b = a, b

    def m(self, x=0, **kw):
        return x, sorted(kw)


print(K(1, b=2).b, K(1, b=1).m(5, q=1), K(1, b=1).m(x=3))
err(K, 1)
err(K, 1, c=2)
err(K(1, b=2).m, self=1)
err(len, o=1)
err(len, [], x=1)
err([].append, x=1)
err(lambda: print(1, foo=2))
err(lambda: sorted([1], foo=2))
err(lambda: int(x=1))
