# Functions with many parameters of all kinds, so that the signature in the prelude needs several bytes.
def twenty(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19):
    return p0 + p1 + p2 + p3 + p4 + p5 + p6 + p7 + p8 + p9 + p10 + p11 + p12 + p13 + p14 + p15 + p16 + p17 + p18 + p19


def defaulted(a, b, p0=0, p1=1, p2=2, p3=3, p4=4, p5=5, p6=6, p7=7, p8=8):
    return a, b, p0, p8


def named(*, k0, k1, k2, k3, k4, k5, d0=0, d1=1, d2=2, d3=3, d4=4, d5=5):
    return k0, k5, d0, d5


def mixed(a, b, c, d, e, f=6, g=7, h=8, *rest, i, j, k=11, l=12, m=13, **more):
    def inner():
        return a, f, i, k, rest, more

    try:
        try:
            try:
                return inner() + (b, c, d, e, g, h, j, l, m)
            finally:
                a = 0
        finally:
            f = 0
    finally:
        i = 0


def generator(a, b=2, *args, c=3, **kwargs):
    with_cell = lambda: (a, args)
    yield with_cell()
    yield b, c, sorted(kwargs)


print(twenty(*range(20)), defaulted(1, 2, p8=3))
print(named(k0=0, k1=1, k2=2, k3=3, k4=4, k5=5))
print(mixed(1, 2, 3, 4, 5, i=9, j=10, z=26))
print(list(generator(1, x=5)))
