# del of names, items, slices, attributes, several at once, and in what order; then what is left.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class D:
    def __delitem__(self, k):
        print('delitem', k)

    def __delattr__(self, n):
        print('delattr', n)


d = D()
del d[1], d.x, d[2:3], d['a', 'b']
a = b = [1, 2, 3, 4]
del a
print(b)
del b[0], b[0]
print(b)
l = [[1, 2], [3]]
del l[0][1], l[1][0]
print(l)
m = {'x': 1, 'y': 2}
del m['x']
print(m)


def f(x, y):
    del x, (y)
    try:
        return x
    except NameError as e:
        return e.args


err(lambda: f(1, 2))


def partly():
    z = [1]
    try:
        del z[0], z[0], z
    except IndexError as e:
        return z, e.args


err(lambda: partly())


def nested():
    p, (q, r) = 1, (2, 3)
    del p, (q, r)
    return 'deleted'


err(lambda: nested())


class P:
    attr = 1


p = P()
p.attr = 2
del p.attr
print(p.attr)


def again():
    del p.attr


err(lambda: again())


def undefined():
    del not_there


def undefined_attr():
    del not_there.x


def undefined_item():
    del not_there[0]


for g in (undefined, undefined_attr, undefined_item):
    try:
        g()
    except (NameError, KeyError) as e:
        print(type(e).__name__, e.args)


def del_loop():
    for i in range(3):
        del i
    try:
        return i
    except NameError as e:
        return e.args


err(lambda: del_loop())
