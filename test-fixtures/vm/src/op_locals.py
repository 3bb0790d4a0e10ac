# Local variables: more than sixteen of them, deletion, use before assignment and after deletion.
def many(a, b, c):
    d = a + b
    e = d + c
    f = e + d
    g = f + e
    h = g + f
    i = h + g
    j = i + h
    k = j + i
    l = k + j
    m = l + k
    n = m + l
    o = n + m
    p = o + n
    q = p + o
    r = q + p
    s = r + q
    t = s + r
    s, t = t, s
    a, b, c = c, a, b
    return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t


print(many(1, 2, 3))


def before():
    print(x)
    x = 1


def after_del():
    y = 1
    print(y)
    del y
    print(y)


def del_twice():
    z = 1
    del z
    del z


def conditional(flag):
    if flag:
        w = 'set'
    return w


for f in (before, after_del, del_twice, lambda: conditional(True), lambda: conditional(False)):
    try:
        print(f())
    except NameError as e:
        print(type(e).__name__, e.args)


def deep_del(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18):
    del a18, a1
    try:
        return a18
    except NameError as e:
        return e.args, a2, a17


print(deep_del(*range(18)))
