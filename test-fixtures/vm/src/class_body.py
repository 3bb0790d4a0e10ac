# Class bodies: statements, names visible from functions and comprehensions, __module__, __qualname__, nested classes, del.
import sys

x = 'global'


class A:
    x = 'class'
    y = x

    def get(self):
        return x

    z = [x for _ in range(1)]
    if x == 'class':
        cond = 'yes'
    else:
        cond = 'no'
    for i in range(3):
        pass
    tmp = 1
    del tmp

    class Inner:
        x = 'inner'

        def outer_x(self):
            return x

    inner = Inner()
    f = lambda self: self.y
    w: int = 5
    u: str
    try:
        q = 1 // 0
    except ZeroDivisionError:
        q = 'caught'
    a, b = 1, 2
    import errno as e


print(A.x, A.y, A().get(), A.cond, A.i, hasattr(A, 'tmp'), A.Inner.x, A.inner.outer_x(), A().f(), A.w, hasattr(A, 'u'), A.q, A.a, A.e.ENOENT)
print(A.z)
print(A.__name__, A.__module__, A.__qualname__ if hasattr(A, '__qualname__') else 'no qualname', A.Inner)


def make(n):
    class Local:
        v = n

        def get(self):
            return n + self.v
    return Local


print(make(1)().get(), make(5)().get(), make(1) is make(1), make(1).__name__)
print(sorted(k for k in A.__dict__ if not k.startswith('__')))


def fails():
    class F:
        one = 1
        1 // 0


try:
    fails()
except ZeroDivisionError as e:
    print(e.args)


def name_before():
    class G:
        print(later)
        later = 1


try:
    name_before()
except NameError as e:
    print(e.args)


class Doc:
    """text"""


print(hasattr(Doc, '__doc__'))


def global_in_class():
    class H:
        global made_by_class
        made_by_class = 'made'
    return hasattr(H, 'made_by_class')


print(global_in_class(), made_by_class)


class Redefined:
    def f(self):
        return 1

    def f(self):
        return 2


print(Redefined().f())
