# Classes derived from built-in types: what is inherited, what operators give, conversions, iteration, hashing, repr.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class I(int):
    def double(self):
        return self * 2


class S(str):
    extra = 'x'


class L(list):
    def first(self):
        return self[0]


class D(dict):
    def __missing__(self, k):
        return 'missing', k


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)


class F(float):
    pass


class B(bytes):
    pass


class St(set):
    pass


i = I(5)
err(lambda: i)
err(lambda: repr(i))
err(lambda: i + 1)
err(lambda: 1 + i)
err(lambda: i.double())
err(lambda: -i)
err(lambda: i == 5)
err(lambda: 5 == i)
err(lambda: i < 6)
err(lambda: hash(i) == hash(5))
err(lambda: type(i + 1).__name__)
err(lambda: [0, 1, 2, 3, 4, 5][i])
err(lambda: bool(I(0)))
err(lambda: int(i))
err(lambda: isinstance(i, int))
s = S('abc')
err(lambda: s)
err(lambda: repr(s))
err(lambda: s + 'd')
err(lambda: s.upper())
err(lambda: len(s))
err(lambda: s[0])
err(lambda: s == 'abc')
err(lambda: s.extra)
err(lambda: s in ('abc',))
err(lambda: '%s %r' % (s, s))
err(lambda: type(s + 'd').__name__)
err(lambda: 'a' in s)
err(lambda: [c for c in s])
l = L([3, 1, 2])
l.append(0)
l.sort()
err(lambda: l)
err(lambda: l.first())
err(lambda: len(l))
err(lambda: l[1:])
err(lambda: l + [9])
err(lambda: l == [0, 1, 2, 3])
err(lambda: [x for x in l])
err(lambda: 3 in l)
err(lambda: type(l[:]).__name__)
err(lambda: bool(L()))
l[0] = 'set'
del l[1]
l += [7]
err(lambda: l)
err(lambda: type(l).__name__)
err(lambda: isinstance(l, list))
d = D(a=1)
d['b'] = 2
err(lambda: d['zz'])
err(lambda: sorted(d.items()))
err(lambda: len(d))
err(lambda: 'a' in d)
err(lambda: d == {'a': 1, 'b': 2})
err(lambda: sorted(d))
err(lambda: d.get('q'))
err(lambda: T(1, 2))
err(lambda: F(1.5) + 1)
err(lambda: repr(F(2)))
err(lambda: B(b'ab') + b'c')
err(lambda: sorted(St([1, 2]) | {3}))
err(lambda: St([1]) == {1})
err(lambda: L(5))
err(lambda: I('x'))
err(lambda: I(1, 2, 3))
err(lambda: {I(1): 'one'}[1])
err(lambda: {S('k'): 1}['k'])
err(lambda: ','.join([S('a'), 'b']))
err(lambda: max(L([1, 5])))
err(lambda: sum(L([1, 5])))
err(lambda: range(I(3)))
err(lambda: 'x' * I(3))
err(lambda: S('abc').join(['1', '2']))
err(lambda: (lambda *a, **k: (a, k))(*L([1]), **D(z=1)))


class Init(list):
    def __init__(self, n):
        super().__init__([n] * n)
        self.n = n


class NoSuper(list):
    def __init__(self, n):
        self.n = n


err(lambda: Init(3))
err(lambda: Init(3).n)
err(lambda: NoSuper(3).n)
err(lambda: len(NoSuper(3)))


class Over(int):
    def __add__(self, o):
        return 'added'

    def __repr__(self):
        return 'Over!'

    def __eq__(self, o):
        return 'compared'


err(lambda: (Over(1) + 1, 1 + Over(1), repr(Over(1)), str(Over(1)), Over(1) == 2, Over(1) - 1))
