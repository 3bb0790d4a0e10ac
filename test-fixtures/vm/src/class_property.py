# property: getter, setter, deleter, by decorator and by call, in subclasses, missing parts, wrong arguments.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class C:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        if v < 0:
            raise ValueError('negative', v)
        self._x = v

    @x.deleter
    def x(self):
        print('deleter')
        self._x = None

    @property
    def read(self):
        return 'read only'

    def _get(self):
        return 'got'

    def _set(self, v):
        print('setting', v)

    both = property(_get, _set)
    write = property(None, _set)
    empty = property()
    kw = property(_get, None, None, 'text')

    @property
    def fails(self):
        raise KeyError('inside')

    @property
    def attr_error(self):
        raise AttributeError('own')


class Sub(C):
    @property
    def x(self):
        return 'sub'


c = C()
print(c.x)
c.x = 5
print(c.x)
c.x += 2
print(c.x)
err(lambda: setattr(c, 'x', -1))
del c.x
print(c.x)
print(c.both, c.kw)
c.both = 3
c.write = 4
err(lambda: c.write)
err(lambda: c.empty)
err(lambda: setattr(c, 'read', 1))
err(lambda: setattr(c, 'empty', 1))
err(lambda: delattr(c, 'read'))
err(lambda: c.fails)
err(lambda: c.attr_error)
err(lambda: hasattr(c, 'attr_error'))
err(lambda: getattr(c, 'attr_error', 'default'))
err(lambda: hasattr(c, 'fails'))
s = Sub()
print(s.x)
err(lambda: setattr(s, 'x', 1))
err(lambda: type(C.x).__name__)
err(lambda: C.x.fget)
err(lambda: property(1, 2, 3, 4, 5))
err(lambda: property(bad=1))
err(lambda: property(5).getter(None))
p = property(lambda self: 'p1')
q = p.getter(lambda self: 'p2')


class Late:
    a = p
    b = q


print(Late().a, Late().b, p is q)
c.inst = property(lambda self: 1)
print(type(c.inst).__name__)


class Static:
    @staticmethod
    def s(a, b=2):
        return a, b

    @classmethod
    def c(cls, a):
        return cls.__name__, a

    t = staticmethod(len)


class SubStatic(Static):
    pass


print(Static.s(1), Static().s(1, 3), Static.c(1), SubStatic().c(2), SubStatic.c(3), Static.t('abc'), Static().t([1]))
err(lambda: staticmethod())
err(lambda: classmethod(1, 2))
err(lambda: Static.c())
err(lambda: type(staticmethod(len)).__name__)
err(lambda: staticmethod(len)('abc'))
