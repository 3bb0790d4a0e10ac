# Coroutines: async def, await, async for, async with, and a small scheduler that runs them.
class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __iter__(self):
        for _ in range(self.ticks):
            yield self

    __await__ = __iter__


class Numbers:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Sleep(1)
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


class Lock:
    async def __aenter__(self):
        await Sleep(1)
        print("locked")
        return self

    async def __aexit__(self, kind, value, trace):
        await Sleep(1)
        print("unlocked", kind is None)


async def add(a, b):
    await Sleep(2)
    return a + b


async def early_return(n):
    async with Lock():
        async for i in Numbers(n):
            if i == 2:
                return i
            if i == 7:
                break
        else:
            return "all"
    return "after"


async def failing():
    try:
        async with Lock() as lock:
            raise ValueError(lock is None)
    except ValueError as e:
        print("caught", e)
    finally:
        await Sleep(1)


async def main():
    print(await add(1, 2))
    print(await early_return(1), await early_return(5))
    await failing()


def run(coroutine):
    ticks = 0
    while True:
        try:
            coroutine.send(None)
            ticks += 1
        except StopIteration:
            return ticks


try:
    StopAsyncIteration
except NameError:

    class StopAsyncIteration(Exception):
        pass


print(run(main()))
