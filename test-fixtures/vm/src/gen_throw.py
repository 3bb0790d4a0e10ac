# throw: at the start, at a yield, caught inside, classes, instances, values, wrong arguments, after the end.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


def catcher():
    while True:
        try:
            v = yield 'waiting'
            print('got', v)
        except ValueError as e:
            print('caught', type(e).__name__, e.args)
            yield 'handled'
        except KeyError:
            return 'finished by key'
        finally:
            print('finally')


def simple():
    yield 1
    yield 2


g = catcher()
print(next(g), g.throw(ValueError('v')), next(g), g.throw(ValueError), next(g))
err(lambda: g.throw(KeyError))
err(lambda: g.throw(KeyError))
err(lambda: next(g))
g = simple()
err(lambda: g.throw(ValueError('before start')))
err(lambda: next(g))
g = simple()
next(g)
err(lambda: g.throw(IndexError, 'value'))
err(lambda: next(g))
for args in ((ValueError, 'text'), (ValueError, ValueError('inst')), (ValueError('a'), None), (ValueError, None, None), (ValueError('a'), 'b'), (ValueError, 1, 2)):
    g = simple()
    next(g)
    err(lambda: g.throw(*args))
for args in ((), (5,), ('text',), (None,), (int,), (1, 2, 3, 4)):
    g = simple()
    next(g)
    err(lambda: g.throw(*args))
    err(lambda: next(g))


def stop_inside():
    try:
        yield 1
    except ValueError:
        raise StopIteration('converted')


g = stop_inside()
next(g)
err(lambda: g.throw(ValueError))


def stop_plain():
    yield 1
    raise StopIteration(3)


g = stop_plain()
next(g)
err(lambda: next(g))
g = simple()
next(g)
err(lambda: g.throw(StopIteration('thrown in')))
g = simple()
next(g)
err(lambda: g.throw(StopIteration))
g = simple()
next(g)
err(lambda: g.throw(GeneratorExit))
