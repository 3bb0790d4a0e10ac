# super(): with and without arguments, through several classes, attributes, properties, class methods, and wrong uses.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class A:
    attr = 'A.attr'

    def f(self):
        return ['A']

    @classmethod
    def c(cls):
        return 'A.c', cls.__name__

    @staticmethod
    def s():
        return 'A.s'

    @property
    def p(self):
        return 'A.p'

    def __len__(self):
        return 3

    def __getitem__(self, k):
        return 'A', k


class B(A):
    attr = 'B.attr'

    def f(self):
        return ['B'] + super().f()

    @classmethod
    def c(cls):
        return ('B.c',) + super().c()

    @property
    def p(self):
        return 'B.p', super().p

    def attrs(self):
        return self.attr, super().attr, super(B, self).s()

    def __len__(self):
        return super().__len__() + 1

    def __getitem__(self, k):
        return 'B', super().__getitem__(k)

    def missing(self):
        return super().nope

    def subscript(self):
        return super()[0]

    def in_comprehension(self):
        s = super()
        return [s.f() for _ in range(2)]

    def later(self):
        return lambda: super(B, self).f()


class C(B):
    def f(self):
        m = super().f
        return ['C'] + m()


class M:
    def f(self):
        return ['M']


class D(C, M):
    def f(self):
        return ['D'] + super().f()


class X(A, M):
    def f(self):
        return ['X'] + super().f() + M.f(self)


print(C().f(), D().f(), X().f())
print(C.c(), B().c(), C().attrs(), B().p, len(C()), C()['k'])
print(B().in_comprehension(), B().later()())
err(lambda: B().missing())
err(lambda: B().subscript())
print(super(B, B()).f(), super(C, C()).f())
err(lambda: super())
err(lambda: super(B))
err(lambda: super(5, 6).f)
err(lambda: super(B, B()).zzz)
print(str(super(B, B()))[:10], type(super(B, B())))


def set_super():
    super(B, B()).new = 1


err(set_super)


class Native(list):
    def append(self, v):
        super().append(v * 2)

    def __len__(self):
        return super().__len__() * 10

    def __getitem__(self, i):
        return 'item', super().__getitem__(i)


n = Native([1])
n.append(5)
err(lambda: n)
err(lambda: len(n))
err(lambda: n[1])
