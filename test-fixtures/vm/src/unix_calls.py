# Calls with stars: what is asked for its length, and bytes as names.
class Sized:
    def __init__(self, n, says):
        self.n = n
        self.says = says

    def __len__(self):
        print('len', self.n)
        return self.says

    def __iter__(self):
        print('iter', self.n)
        return iter(range(self.n))


def f(*args, **kw):
    return args, sorted(kw.items())


def g(a, b=2):
    return a, b


def err(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


err(lambda: f(*Sized(2, 2), 5, *Sized(3, 3)))
err(lambda: f(*Sized(2, 0)))
err(lambda: f(*Sized(2, 'x')))
err(lambda: f(*Sized(2, None), 1))
err(lambda: f(**{b'x': 1, 'y': 2}))
err(lambda: g(**{b'a': 1}))
err(lambda: g(1, **{b'a': 1}))
err(lambda: f(**{1: 2}))
err(lambda: f(**{None: 2}))
it = iter([1])
print(it.__next__('end'), it.__next__('end'))
err(lambda: it.__next__())
err(lambda: it.__next__(1, 2))


def outer():
    v = [1]

    def inner():
        return v, w

    w = 5
    shown = str(inner)
    del w
    return shown, str(inner)


for shown in outer():
    # Addresses differ from run to run.
    at = shown.index('<cell ')
    parts = shown[at:].split(' ')
    print(parts[0], parts[2:4], parts[4] if parts[4] == '0' or parts[4] == 'b' else 'object', parts[5:])
