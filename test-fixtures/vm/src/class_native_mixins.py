# Plain classes mixed with native ones: order of lookup, overriding native methods, native methods through super, conflicts.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Mixin:
    def hello(self):
        return 'hello from', type(self).__name__, len(self)

    def append(self, v):
        return 'mixin append', v


class A(Mixin, list):
    pass


class B(list, Mixin):
    pass


class C(Mixin, dict):
    def __getitem__(self, k):
        return 'own', k

    def keys(self):
        return ['k']


class D(A):
    def append(self, v):
        super().append(v)
        list.append(self, v * 2)

    def pop(self):
        return 'popped', list.pop(self)


err(lambda: A([1, 2]).hello())
err(lambda: A([1]).append(5))
err(lambda: B([1]).append(5))
err(lambda: B([1, 2]).hello())
err(lambda: (C(a=1)['x'], C(a=1).get('a'), len(C(a=1)), C(b=2).hello(), 'a' in C(a=1)))


def use_d():
    d = D([1])
    d.append(5)
    return d, d.pop(), d, len(d)


err(lambda: use_d())
err(lambda: list.append(A(), 1))
err(lambda: list.__len__)
err(lambda: isinstance(A(), list) and isinstance(A(), Mixin))
err(lambda: A.__bases__)
err(lambda: A([3, 1, 2]) + [9])
err(lambda: sorted(A([3, 1, 2])))
err(lambda: A([1]) == [1])
err(lambda: [1] == A([1]))
err(lambda: A() == A())
err(lambda: (bool(A()), bool(A([0]))))


class E(ValueError, Mixin):
    def __len__(self):
        return 7


err(lambda: E('x').hello())
err(lambda: repr(E('x', 1)))


def raise_e():
    raise E('raised')


err(lambda: raise_e())


def conflict():
    class F(ValueError, KeyError):
        pass
    return F('both')


err(lambda: conflict())


def conflict_list_dict():
    class G(A, dict):
        pass


err(lambda: conflict_list_dict())


class Str(str):
    def __add__(self, o):
        return 'added ' + str(o)

    def __len__(self):
        return 100

    def shout(self):
        return self.upper() + '!'


s = Str('abc')
err(lambda: (s + 'x', len(s), s.shout(), s[0], s * 2, s == 'abc', {s: 1}.get('abc'), '%s' % s, s.find('c')))


class Int(int):
    def __new__(cls, v):
        return super().__new__(cls, v * 2)

    def __eq__(self, o):
        return 'eq'


err(lambda: Int(5))
err(lambda: Int(5) + 1)
err(lambda: Int(5) == 3)


class Attr(tuple):
    def __new__(cls, *a):
        self = super().__new__(cls, a)
        self.extra = len(a)
        return self


err(lambda: Attr(1, 2))
err(lambda: Attr(1, 2).extra)


class It(dict):
    def __iter__(self):
        return iter(['custom'])

    def __contains__(self, k):
        return k == 'yes'

    def __setitem__(self, k, v):
        super().__setitem__(k, (v, v))

    def __delitem__(self, k):
        print('del', k)
        super().__delitem__(k)


i = It()
i['a'] = 1
print(list(i), 'yes' in i, 'a' in i, i.get('a'), i)
del i['a']
print(len(i), i)
