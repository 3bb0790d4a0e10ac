# Calls with many arguments, positional and by name, deep nesting of calls, long chains of operators and attributes.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def many(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20):
    return a1 + a20 * a10 - a15


def rest(*a, **k):
    return len(a), len(k)


err(lambda: many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20))
err(lambda: many(*range(20)))
err(lambda: many(1, 2, 3, a4=4, a5=5, a6=6, a7=7, a8=8, a9=9, a10=10, a11=11, a12=12, a13=13, a14=14, a15=15, a16=16, a17=17, a18=18, a19=19, a20=20))
err(lambda: many(1, 2))
err(lambda: many(*range(21)))
err(lambda: rest(*range(200), **{'k%d' % i: i for i in range(100)}))
err(lambda: rest(*range(40), *range(40), 1, 2, **{'a': 1}, b=2, **{'c': 3}))


def inc(v):
    return v + 1


err(lambda: inc(inc(inc(inc(inc(inc(inc(inc(inc(inc(inc(inc(0)))))))))))))
err(lambda: [[[[[[[[[[1]]]]]]]]]][0][0][0][0][0][0][0][0][0][0])
err(lambda: ((((((((((1 + 2) * 3) - 4) * 5) // 6) + 7) % 8) ** 2) - 9) << 1))
err(lambda: 1 + 2 * 3 - 4 // 5 + 6 % 7 - 8 + 9 * 10 - 11 + 12 * 13 - 14 + 15 | 16 ^ 17 & 18 << 1)


class N:
    def __init__(self, n):
        self.n = n

    def next(self, step=1):
        return N(self.n + step)

    @property
    def me(self):
        return self


err(lambda: N(0).next().next(5).me.next(step=3).me.me.next().n)
err(lambda: (1, (2, (3, (4, (5, (6, (7, (8,)))))))))
err(lambda: max(min(5, 3), min(9, 7), max(1, 2, min(8, 6))))
err(lambda: print(*(str(i) for i in range(30)), sep=''))


def nested(a):
    def b(c):
        def d(e):
            def f(g):
                def h(i):
                    return a, c, e, g, i
                return h
            return f
        return d
    return b


err(lambda: nested(1)(2)(3)(4)(5))
