# What functions, lambdas, bound methods, closures, generators and built-in functions let one see of themselves.
def plain(a, b=1):
    'docstrings are dropped'
    return a


def outer():
    x = 1

    def inner():
        return x

    return inner


class C:
    def m(self):
        pass


def gen():
    yield


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


print(plain.__name__, (lambda: 0).__name__, gen.__name__, C.m.__name__)
err(lambda: outer().__name__)
err(lambda: C().m.__name__)
err(lambda: len.__name__)
err(lambda: plain.__doc__)
print(plain.__globals__ is globals())
for f in (plain, outer(), C.m, C().m, gen, gen(), len, [].append, lambda: 0, C):
    print(type(f).__name__, str(type(f)))
print(type(plain) is type(gen), type(plain) is type(lambda: 0), type(len) is type(plain), type(outer()) is type(plain))
print(callable(plain), callable(C), callable(C()), callable(5), callable(outer()), callable(C().m))
c = C()
print(c.m == c.m, c.m is c.m, C.m is C.m, plain == plain, plain == gen)
print(repr(plain)[:16], repr(lambda: 0)[:18], repr(len), str(len), repr(C), C)


def set_name():
    plain.x = 1


err(set_name)
err(lambda: hash(plain) == hash(plain))
err(lambda: plain < gen)
err(lambda: plain + 1)
err(lambda: {plain: 1}[plain])
