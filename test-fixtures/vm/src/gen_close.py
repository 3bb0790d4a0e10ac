# close: before the start, at a yield, with finally, ignoring the exit, raising something else, several times.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


def tidy():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit seen')
        raise
    finally:
        print('tidied')


def returns():
    try:
        yield 1
    except GeneratorExit:
        return 'value'


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('ignored')


def other():
    try:
        yield 1
    finally:
        raise ValueError('while closing')


def with_block():
    class Ctx:
        def __enter__(self):
            return self

        def __exit__(self, t, v, tb):
            print('with exit', t, repr(v))
    with Ctx():
        yield 1


for f in (tidy, returns, ignores, other, with_block):
    print('-', f.__name__)
    g = f()
    err(lambda: g.close())
    err(lambda: next(g))
    g = f()
    next(g)
    err(lambda: g.close())
    err(lambda: next(g))
    err(lambda: g.close())
g = tidy()
list(g)
print(g.close(), g.close())
err(lambda: g.close(1))


def closes_itself():
    me.close()
    yield 1


me = closes_itself()
err(lambda: next(me))


def outer():
    try:
        yield from tidy()
    finally:
        print('outer tidied')


g = outer()
print(next(g), g.close())
