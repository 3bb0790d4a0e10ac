# Native coroutines: what MicroPython sees as generators and CircuitPython marks as asynchronous.
import micropython


@micropython.native
async def wait(ticks):
    for _ in range(ticks):
        await pause()
    return ticks


class pause:
    def __iter__(self):
        yield

    __await__ = __iter__


@micropython.native
async def twice(n):
    return await wait(n) + await wait(n)


def run(coroutine):
    while True:
        try:
            coroutine.send(None)
        except StopIteration as e:
            return e.value


print(run(twice(3)))
