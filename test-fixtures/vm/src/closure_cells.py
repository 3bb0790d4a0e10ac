# Closures: shared cells, nonlocal, several levels, loops, cells of arguments, deletion, and free variables without a value.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def counter(start):
    def up(by=1):
        nonlocal start
        start += by
        return start

    def get():
        return start

    return up, get


u1, g1 = counter(0)
u2, g2 = counter(100)
print(u1(), u1(5), g1(), u2(), g2(), g1())


def levels(a):
    def mid(b):
        def low(c):
            nonlocal a, b
            a += 1
            b += 10
            return a, b, c
        return low
    return mid


low = levels(0)(0)
print(low(1), low(2))
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])


def loop_cells():
    fs = []
    for j in range(3):
        fs.append(lambda: j)
    return [f() for f in fs]


print(loop_cells())
print([f() for f in [lambda: k for k in range(3)]])


def unset():
    def inner():
        return late
    err(inner)
    late = 1
    return inner()


print(unset())


def deleted():
    v = 1

    def inner():
        return v
    print(inner())
    del v
    err(inner)
    v = 'again'
    return inner()


print(deleted())


def del_in_inner():
    v = 1

    def inner():
        nonlocal v
        del v
    inner()
    err(lambda: v)
    err(inner)


del_in_inner()


def args(a, *rest, k=1, **kw):
    return lambda: (a, rest, k, sorted(kw))


print(args(1)(), args(1, 2, 3, k=4, z=5)())


def in_class(x):
    class C:
        y = x

        def m(self):
            return x, self.y
    x += 1
    return C()


print(in_class(1).m())


def recursive(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)
    return fact(n)


print(recursive(20))


def comp(n):
    return [[n * a + b for b in range(2)] for a in range(3)], {a: n for a in range(2)}


print(comp(10))
