# Binary operators of user classes: forward, reverse, in place, missing, NotImplemented, raising, and with native left sides.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


names = 'add sub mul truediv floordiv mod pow matmul lshift rshift or and xor'.split()
ops = (
    lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: a ** b,
    lambda a, b: a @ b, lambda a, b: a << b, lambda a, b: a >> b, lambda a, b: a | b, lambda a, b: a & b, lambda a, b: a ^ b,
)


def make(prefix):
    d = {}
    for n in names:
        d['__%s%s__' % (prefix, n)] = (lambda nn: lambda self, o: (nn, type(o).__name__))(prefix + n)
    return type(prefix + 'Class', (), d)


F, R, I = make(''), make('r'), make('i')


class Nothing:
    pass


for n, op in zip(names, ops):
    print('-', n)
    for a, b in ((F(), 1), (1, F()), (R(), 1), (1, R()), (1.5, R()), ('s', R()), ([], R()), (None, R()), (F(), R()), (R(), F()), (Nothing(), 1), (1, Nothing()), (Nothing(), Nothing()), (I(), 1)):
        err(lambda: op(a, b))


def iadd(a):
    a += 1
    return a


def isub(a):
    a -= 1
    return a


def imul(a):
    a *= 1
    return a


def itruediv(a):
    a /= 1
    return a


def ifloordiv(a):
    a //= 1
    return a


def imod(a):
    a %= 1
    return a


def ipow(a):
    a **= 1
    return a


def imatmul(a):
    a @= 1
    return a


def ilshift(a):
    a <<= 1
    return a


def irshift(a):
    a >>= 1
    return a


def ior(a):
    a |= 1
    return a


def iand(a):
    a &= 1
    return a


def ixor(a):
    a ^= 1
    return a


for f in (iadd, isub, imul, itruediv, ifloordiv, imod, ipow, imatmul, ilshift, irshift, ior, iand, ixor):
    for x in (I(), F(), R(), Nothing()):
        err(lambda: f(x))


class NotImpl:
    def __add__(self, o):
        return NotImplemented

    def __radd__(self, o):
        return 'radd'

    def __mul__(self, o):
        return NotImplemented


err(lambda: NotImpl() + 1)
err(lambda: NotImpl() + NotImpl())
err(lambda: 1 + NotImpl())
err(lambda: NotImpl() * 2)
err(lambda: 2 * NotImpl())


class Raises:
    def __add__(self, o):
        raise ValueError('in add')

    def __radd__(self, o):
        raise KeyError('in radd')


err(lambda: Raises() + 1)
err(lambda: 1 + Raises())
err(lambda: F().__add__(1))
err(lambda: divmod(Nothing(), 1))
err(lambda: pow(F(), 2))
err(lambda: sum([1, R()]))
