# yield from: generators, other iterables, return values, send, throw and close through, objects with their own methods.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


def sub():
    got = []
    try:
        while True:
            v = yield len(got)
            got.append(v)
            if v == 'end':
                return got
    except KeyError as e:
        print('sub caught', e.args)
        got.append('caught')
        yield 'after catch'
        return got
    finally:
        print('sub finally')


def outer():
    r = yield from sub()
    print('result', r)
    r = yield from [1, 2]
    print('result', r)
    r = yield from 'ab'
    return 'outer', r


g = outer()
print(next(g), g.send('x'), g.send('end'), next(g), next(g), next(g))
err(lambda: next(g))
g = outer()
next(g)
print(g.throw(KeyError('k')), next(g))
g = outer()
next(g)
err(lambda: g.throw(ValueError('through')))
err(lambda: next(g))
g = outer()
next(g)
print(g.close())
g = outer()
next(g), g.send('end')
err(lambda: g.send('to a list'))
g = outer()
next(g), g.send('end')
err(lambda: g.throw(ValueError('into a list')))


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration('it value')
        return self.n

    def send(self, v):
        print('It.send', v)
        return self.__next__()

    def throw(self, t, *a):
        print('It.throw', t if isinstance(t, type) else repr(t), a)
        return 'thrown'

    def close(self):
        print('It.close')


def over(o):
    r = yield from o
    print('over', r)


g = over(It())
print(next(g), g.send('s'), g.throw(ValueError('t')), next(g))
err(lambda: next(g))
g = over(It())
next(g)
print(g.close())
for o in (5, None, len):
    err(lambda: list(over(o)))


def chain(n):
    if n:
        yield from chain(n - 1)
    yield n


print(list(chain(10)))


def thrown_stop():
    try:
        yield from sub()
    except StopIteration as e:
        print('never', e)


g = thrown_stop()
next(g)
err(lambda: g.throw(StopIteration('s')))


def running():
    yield from me


me = running()
err(lambda: next(me))
