# async for and async with, driven by hand: the four methods, else, break, exceptions, swallowing, and what lacks the methods.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


class Tick:
    def __init__(self, v):
        self.v = v

    def __iter__(self):
        yield self.v

    __await__ = __iter__


def run(coro):
    seen = []
    try:
        while True:
            seen.append(coro.send(None))
    except StopIteration as e:
        return seen, e.value


class Counter:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Tick(self.i)
        self.i += 1
        if self.i > self.n:
            raise StopAsyncIteration
        return self.i


class Ctx:
    def __init__(self, swallow=False):
        self.swallow = swallow

    async def __aenter__(self):
        await Tick('enter')
        return self

    async def __aexit__(self, t, v, tb):
        await Tick('exit')
        print('exit', t, repr(v), tb)
        return self.swallow


async def loop(n, stop=99):
    out = []
    async for v in Counter(n):
        if v == 1:
            continue
        if v == stop:
            break
        out.append(v)
    else:
        out.append('else')
    return out


print(run(loop(3)), run(loop(4, 3)), run(loop(0)))


async def managed(swallow, raise_it):
    async with Ctx(swallow) as c:
        if raise_it:
            raise ValueError('inside')
        return 'returned', c.swallow
    return 'swallowed'


err(lambda: run(managed(False, False)))
err(lambda: run(managed(True, True)))
err(lambda: run(managed(False, True)))


async def both():
    for i in range(3):
        async with Ctx(), Ctx():
            async for v in Counter(2):
                if i == 0:
                    continue
                return i, v
            if i == 0:
                continue
    return 'never'


err(lambda: run(both()))


class OnlyAiter:
    def __aiter__(self):
        return self


class OnlyEnter:
    async def __aenter__(self):
        return 1


class NextFails(Counter):
    async def __anext__(self):
        raise KeyError('anext')


async def over(o):
    async for v in o:
        print(v)


async def within(o):
    async with o as v:
        print(v)


for o in (5, [1], OnlyAiter(), NextFails(1)):
    err(lambda: run(over(o)))
for o in (5, OnlyEnter(), None):
    err(lambda: run(within(o)))


async def stop_inside():
    raise StopAsyncIteration('plain')


err(lambda: run(stop_inside()))
