# __getattr__, __setattr__ and __delattr__: when they are called, by which operations, errors, recursion, object's own.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Get:
    here = 'class'

    def __init__(self):
        self.own = 'own'

    def __getattr__(self, name):
        if name.startswith('bad'):
            raise AttributeError('no ' + name)
        if name == 'fail':
            raise ValueError('failing')
        return 'made ' + name

    @property
    def prop(self):
        raise AttributeError('from property')


g = Get()
print(g.here, g.own, g.other, hasattr(g, 'x'), hasattr(g, 'bad'), getattr(g, 'bad', 'default'))
err(lambda: g.bad1)
err(lambda: g.fail)
err(lambda: hasattr(g, 'fail'))
err(lambda: getattr(g, 'fail', 'default'))
err(lambda: g.prop)
err(lambda: g.method())
err(lambda: len(g))
err(lambda: g + 1)
err(lambda: g[0])
err(lambda: g())
err(lambda: Get.nothing)


class Set:
    def __setattr__(self, name, value):
        print('set', name, value)
        if name == 'stop':
            raise ValueError('no')
        object.__setattr__(self, '_' + name, value)

    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, '_' + name)

    def __init__(self):
        self.a = 1


s = Set()
print(s._a, hasattr(s, 'a'))
s.b = 2
s._b += 1
print(sorted(s.__dict__))
del s.b
err(lambda: delattr(s, 'zz'))
setattr(s, 'c', 3)
err(lambda: setattr(s, 'stop', 3))
err(lambda: object.__setattr__(s, 5, 1))
err(lambda: object.__delattr__(s, 'nothing'))
err(lambda: object.__setattr__(5, 'x', 1))
s.__dict__.get('c')
Set.on_class = 5
print(Set.on_class, s.on_class)


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


p = Proxy([3, 1])
p.append(2)
p.sort()
print(p.target, p.index(2))
err(lambda: p.nothing)


class Sub(Get):
    extra = 1


print(Sub().extra, Sub().here, Sub().unknown)


class Custom(dict):
    def __getattr__(self, name):
        return self[name]

    def __setattr__(self, name, value):
        self[name] = value


c = Custom(a=1)
c.b = 2
print(c.a, c.b, sorted(c.items()))
err(lambda: c.zz)
