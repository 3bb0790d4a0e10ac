# Making instances: __new__ and __init__, their arguments, wrong returns, defaults, and classes without either.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Empty:
    pass


class Init:
    def __init__(self, a, b=2, *c, **k):
        self.v = a, b, c, sorted(k)


class New:
    def __new__(cls, *args):
        print('new', cls.__name__, args)
        o = super().__new__(cls)
        o.made = True
        return o

    def __init__(self, *args):
        print('init', args, self.made)


class Other:
    def __new__(cls):
        return 'not an instance'

    def __init__(self):
        print('never')


class Bad:
    def __init__(self):
        return 5


class Base:
    def __init__(self, x):
        self.x = x


class Derived(Base):
    def __init__(self):
        super().__init__('from derived')
        self.y = self.x


class Inherits(Base):
    pass


class Fails:
    def __init__(self):
        raise ValueError('in init')


print(Init(1).v, Init(1, 3, 4, z=1).v)
print(type(New(1, 2)).__name__)
print(Other(), Derived().y, Inherits(5).x)
err(Bad)
err(Init)
err(lambda: Init(b=1))
err(Inherits)
err(lambda: Inherits(1, 2))
err(lambda: type(Empty(1)))
err(Fails)
err(lambda: object.__new__(Empty).__class__)
err(lambda: object.__new__(5))
err(lambda: object.__new__(int))
err(lambda: object.__init__(Empty()))
err(lambda: type(object()))
err(lambda: object(1))
e = Empty()
e.__init__ = lambda: 'not used'
print(type(Empty()).__name__, e.__init__())


class Singleton:
    one = None

    def __new__(cls):
        if cls.one is None:
            cls.one = object.__new__(cls)
        return cls.one


print(Singleton() is Singleton())


class Calls:
    def __init__(self):
        self.n = 0

    def __call__(self, *a, **k):
        self.n += 1
        return self.n, a, sorted(k)


c = Calls()
print(c(), c(1, x=2), callable(c), callable(Empty()))
err(lambda: Empty()())
