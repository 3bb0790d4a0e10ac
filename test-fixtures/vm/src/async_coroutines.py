# async def and await driven by hand: results, exceptions, close, objects with __await__, and what cannot be awaited.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


class Later:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        got = yield 'waiting for %s' % self.v
        return self.v, got

    __iter__ = __await__


def run(coro, *sends):
    sends = list(sends)
    out = []
    try:
        out.append(coro.send(None))
        while True:
            out.append(coro.send(sends.pop(0) if sends else None))
    except StopIteration as e:
        return out, e.value


async def one():
    return 1


async def add():
    a = await Later('a')
    b = await Later('b')
    return a, b, await one()


async def nested(n):
    if n == 0:
        return await Later('deep')
    return n, await nested(n - 1)


async def catches():
    try:
        await fails()
    except ValueError as e:
        return 'caught', e.args
    finally:
        print('finally')


async def fails():
    await Later('before failing')
    raise ValueError('failed')


print(type(one()), run(one()), run(add(), 'x', 'y'), run(nested(3)))
print(run(catches()))
err(lambda: run(fails()))
c = add()
c.send(None)
err(lambda: c.throw(KeyError('thrown')))
err(lambda: c.send(None))
c = catches()
print(c.send(None))
print(c.close())


async def bad(o):
    return await o


for o in (5, None, len):
    err(lambda: run(bad(o)))
print(run(bad([1, 2])), run(bad(iter('ab'))))


async def local_functions():
    async def inner(x):
        return x * 2
    f = lambda: inner(4)
    return await inner(3), await f()


print(run(local_functions()))


class C:
    async def method(self, x):
        return await Later(x)

    @staticmethod
    async def static():
        return 'static'


print(run(C().method('m')), run(C.static()))
err(lambda: one(1))


async def twice():
    c = one()
    return await c, await c


print(run(twice()))
