# Special methods behind builtins and syntax: repr, str, hash, bool, len, contains, iter, getitem, call, wrong results of each.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Good:
    def __repr__(self):
        return 'R'

    def __str__(self):
        return 'S'

    def __hash__(self):
        return 42

    def __bool__(self):
        return False

    def __len__(self):
        return 3

    def __contains__(self, x):
        return x == 'in'

    def __getitem__(self, k):
        return 'get', k

    def __setitem__(self, k, v):
        print('set', k, v)

    def __delitem__(self, k):
        print('del', k)

    def __call__(self, *a):
        return a

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __abs__(self):
        return 'abs'

    def __divmod__(self, o):
        return 'divmod', o

    def __dir__(self):
        return ['x']

    def __reversed__(self):
        return 'reversed'

    def __index__(self):
        return 1


class ReprOnly:
    def __repr__(self):
        return 'repr only'


class StrOnly:
    def __str__(self):
        return 'str only'


class LenOnly:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Bad:
    def __repr__(self):
        return 5

    def __str__(self):
        return None

    def __hash__(self):
        return 'x'

    def __bool__(self):
        return 'truth'

    def __len__(self):
        return 'long'

    def __contains__(self, x):
        return [1]

    def __call__(self):
        return 'called'


class Nothing:
    pass


g, b, n = Good(), Bad(), Nothing()
for f in (repr, str, hash, bool, len, int, float, abs, lambda o: divmod(o, 2), lambda o: 'in' in o, lambda o: 'out' in o, lambda o: o[1], lambda o: o[1:2],
          lambda o: o(1, 2), lambda o: not o, lambda o: '%s %r' % (o, o), lambda o: '{} {!r}'.format(o, o), lambda o: [o], lambda o: [10, 20, 30][o],
          reversed, lambda o: {o: 1}, chr, lambda o: 'ab' * o, lambda o: round(o), lambda o: complex(o)):
    err(lambda: f(g))
for f in (repr, str, hash, bool, len, lambda o: 1 in o, lambda o: o(), lambda o: '%s' % o, lambda o: {o: 1}, lambda o: 'true' if o else 'false'):
    err(lambda: f(b))
for f in (hash, len, int, float, abs, lambda o: 1 in o, lambda o: o[1], lambda o: o(), reversed, lambda o: [1][o], iter):
    err(lambda: f(n) if f is not hash else type(f(n)))
print(str(ReprOnly()), repr(ReprOnly()), str(StrOnly()), repr(StrOnly())[:8], [StrOnly()][0] is None)
print(bool(LenOnly(0)), bool(LenOnly(1)), bool(n), len(LenOnly(True)))
err(lambda: len(LenOnly(-1)))
err(lambda: bool(LenOnly(-1)))
g[1] = 2
g['a':] = 3
del g[0]
err(lambda: n.__setitem__(1, 2))


def set_n():
    n[0] = 1


def del_n():
    del n[0]


err(set_n)
err(del_n)
print(hash(LenOnly) == hash(LenOnly), repr(n)[:15], str(n)[:15])
