# Where attributes are found: instance, class, bases depth first from left to right, diamonds without C3, __bases__, __dict__.
class A:
    who = 'A'

    def f(self):
        return 'A.f'


class B(A):
    def g(self):
        return 'B.g'


class C(A):
    who = 'C'

    def f(self):
        return 'C.f'


class D(B, C):
    pass


class E(C, B):
    who = 'E'


print(D().who, D().f(), D().g(), E().who, E().f(), E.__bases__, D.__bases__, A.__bases__)
print(D.__name__, type(D()).__name__, type(D), D().__class__ is D, D.__class__)
print(sorted(k for k in A.__dict__ if k[0] != '_'), sorted(D.__dict__))
print(isinstance(D(), A), isinstance(D(), (int, C)), issubclass(D, A), issubclass(A, D), issubclass(D, (str, B)), issubclass(D, D))
d = D()
d.who = 'instance'
print(d.who, D().who, d.__dict__)
C.who = 'changed'
A.late = 'late'
print(d.late, E().late)
d.f = lambda: 'own f'
print(d.f(), D.f(d))


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: isinstance(1, 5))
err(lambda: isinstance(1, (int, 5)))
err(lambda: isinstance(1, ('x', int)))
err(lambda: issubclass(1, int))
err(lambda: issubclass(int, 1))
err(lambda: issubclass(D, object))
err(lambda: D.__mro__)
err(lambda: D().__bases__)
err(lambda: D.__name__.missing)
err(lambda: A.f())
err(lambda: A.f(1, 2))
err(lambda: A.f('any self'))
err(lambda: D().nope)


def bad_base():
    class X(5):
        pass


def bad_base2():
    class X(len):
        pass


def final_base():
    class X(bool):
        pass


def two_native():
    class X(int, str):
        pass


def native_and_plain():
    class X(A, dict):
        pass
    return X.__bases__


def two_through_classes():
    class X(list):
        pass

    class Y(dict):
        pass

    class Z(X, Y):
        pass


for f in (bad_base, bad_base2, final_base, two_native, native_and_plain, two_through_classes):
    err(f)


def set_dict():
    d.__dict__ = {}


def set_class():
    d.__class__ = A


err(set_dict)
err(set_class)
