# Descriptors: __get__, __set__, __delete__, __set_name__, on class and instance, functions among them.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Full:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)

    def __get__(self, obj, owner):
        return 'get', type(obj).__name__, owner.__name__

    def __set__(self, obj, value):
        print('set', type(obj).__name__, value)

    def __delete__(self, obj):
        print('delete', type(obj).__name__)


class OnlyGet:
    def __get__(self, obj, owner):
        return 'only get'


class OnlySet:
    def __set__(self, obj, value):
        print('only set', value)


class Fails:
    def __get__(self, obj, owner):
        raise ValueError('in get')

    def __set__(self, obj, value):
        raise KeyError('in set')

    def __delete__(self, obj):
        raise IndexError('in delete')


class C:
    full = Full()
    get = OnlyGet()
    set = OnlySet()
    fails = Fails()


class Sub(C):
    pass


c = C()
print(c.full, Sub().full)
c.full = 5
del c.full
print(c.get)
c.get = 'instance'
print(c.get, C().get)
c.set = 1
print(type(c.set).__name__)
err(lambda: c.fails)
err(lambda: setattr(c, 'fails', 1))
err(lambda: delattr(c, 'fails'))
err(lambda: hasattr(c, 'fails'))
err(lambda: getattr(c, 'fails', 'default'))
err(lambda: type(C.full).__name__)
c.inst = Full()
print(type(c.inst).__name__)
C.later = Full()
print(c.later)
err(lambda: delattr(c, 'get'))
err(lambda: delattr(c, 'get'))


class NameFails:
    def __set_name__(self, owner, name):
        raise ValueError('set_name')


def make():
    class D:
        x = NameFails()
    return D


err(make)


class Order:
    log = []

    def __set_name__(self, owner, name):
        Order.log.append(name)


class E:
    b = Order()
    a = Order()


print(sorted(Order.log))
