# type with three arguments, subclasses of type, metaclass= refused, and what classes do as objects.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def hello(self):
    return 'hello from ' + type(self).__name__


T = type('Made', (), {'x': 1, 'hello': hello})
print(T, T().x, T().hello(), T.__name__, T.__bases__)
U = type('Derived', (T,), {'y': 2})
print(U().x, U().y, U().hello(), issubclass(U, T))
L = type('MyList', (list,), {'twice': lambda self: self * 2})
print(L([1]).twice())
for args in ((), ('A',), ('A', ()), ('A', (), {}, 1), (5, (), {}), ('A', [], {}), ('A', (), []), ('A', (5,), {}), ('A', (), {1: 2}), ('A', (int, str), {}), ('A', (type(None),), {})):
    err(lambda: type(*args))
print(type(5), type(type), type(None), type(...), type(NotImplemented), type(len), type('') is str)


class M(type):
    def describe(cls):
        return 'class ' + cls.__name__


err(lambda: M('ByMeta', (), {'z': 3})().z)
err(lambda: M('ByMeta', (), {}).describe())
err(lambda: type(M('ByMeta', (), {})).__name__)


def with_metaclass():
    class X(metaclass=M):
        pass
    return X


def with_keyword():
    class X(T, option=1):
        pass
    return X


err(with_metaclass)
err(with_keyword)
err(lambda: T == T and T != U)
err(lambda: {T: 'as key'}[T])
err(lambda: T < U)
err(lambda: T + U)
err(lambda: T[0])
err(lambda: len(T))
err(lambda: [x for x in T])
err(lambda: bool(T))
err(lambda: int.from_bytes(b'\x01', 'big'))
err(lambda: type(T()))
T.later = lambda self: 'added'
print(U().later())


def decorate(cls):
    cls.tag = 'decorated'
    return cls


@decorate
class Deco:
    pass


print(Deco.tag)
for cls in (int, str, list, dict, type, object, Exception, T, U):
    print(cls.__name__, cls.__bases__)
err(lambda: object.__bases__)


class Slots:
    __slots__ = ('a',)


s = Slots()
s.b = 1
print(s.b, Slots.__slots__)


class Private:
    def __init__(self):
        self.__x = 1


print(sorted(Private().__dict__))


class Hooks:
    def __init_subclass__(cls):
        print('never called')

    @classmethod
    def __class_getitem__(cls, k):
        return 'item'


class SubHooks(Hooks):
    pass


err(lambda: Hooks[int])
