# __new__ of classes with built-in bases: the built-in part that nobody makes, and functions that share variables.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Blank(list):
    def __new__(cls, *args):
        return object.__new__(cls)


class Late(list):
    def __new__(cls, *args):
        return object.__new__(cls)

    def __init__(self, *args):
        print('init', args)
        super().__init__(*args)


class Super(dict):
    def __new__(cls, *args):
        return super().__new__(cls)


class Error(ValueError):
    def __new__(cls, *args):
        return object.__new__(cls)


class Never(tuple):
    def __init__(self, *args):
        self.args_seen = args


for cls in (Blank, Late, Super, Error, Never):
    for args in ((), ((1, 2),), (1, 2, 3)):
        print(cls.__name__, args)

        def make():
            return cls(*args)

        err(make)
        try:
            o = make()
        except Exception:
            continue
        err(lambda: len(o))
        err(lambda: bool(o))
        err(lambda: o[0])
        err(lambda: o == o)
        err(lambda: o + o)
        err(lambda: o.append(5))
        err(lambda: o.keys())
        err(lambda: o.count(1))
        err(lambda: isinstance(o, cls.__bases__))

try:
    raise Error('x')
except Exception as e:
    print(type(e).__name__, e)


class Plain:
    def __new__(cls, *args):
        print('plain', args)
        return object.__new__(cls)


class Closed:
    def __new__(cls, *args):
        print('closed', args)
        return super().__new__(cls)


p = Plain(1)
err(lambda: p.__new__() is None)
err(lambda: type(p.__new__(Plain, 2)).__name__)
c = Closed(1)
err(lambda: c.__new__())
err(lambda: c.__new__('a', Closed))
err(lambda: type(Closed.__new__(Closed, 3)).__name__)


# The compiler keeps __class__ of a class body where the stack is.
class Odd:
    __class__ = 5


class Loop:
    for __class__ in range(3):
        pass


class Shared:
    def name(self):
        return super().__repr__()

    __class__ = 7


print(Odd.__class__, Odd().__class__, Loop.__name__, Shared.__name__)


class Rich(list):
    z = 1

    def __add__(self, other):
        return self

    def __neg__(self):
        return self

    def __set_name__(self, owner, name):
        pass


print(dir(Rich))
print(dir(Rich()))
print(dir(ValueError(1)))
print(dir(range(2)), dir(2j), dir(bytes))
