# pend_throw: what it returns, that the exception comes at the next resumption, cancelling, before the start and after the end.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


def gen():
    i = 0
    while True:
        try:
            yield i
            i += 1
        except ValueError as e:
            print('caught', e.args)
            yield 'handled'


g = gen()
print(next(g), next(g))
print(g.pend_throw(ValueError('later')))
print(next(g), next(g))
print(g.pend_throw(ValueError('replaced')))
print(repr(g.pend_throw(None)))
print(next(g))
g.pend_throw(KeyError('out'))
err(lambda: g.send(5))
err(lambda: next(g))
err(lambda: g.pend_throw(ValueError))
g = gen()
print(g.pend_throw(ValueError('before start')))
err(lambda: next(g))
err(lambda: g.pend_throw())


def running():
    me.pend_throw(ValueError('x'))
    yield 1


me = running()
err(lambda: next(me))
g = gen()
g.pend_throw(KeyError('unused'))
err(lambda: g.close())
g = gen()
next(g)
g.pend_throw(5)
err(lambda: next(g))
