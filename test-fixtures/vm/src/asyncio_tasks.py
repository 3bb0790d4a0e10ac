# asyncio: run, create_task, sleep, gather, results and exceptions of tasks, cancelling, wait_for.
import asyncio


async def work(name, n, delay=0):
    for i in range(n):
        print(name, i)
        await asyncio.sleep_ms(delay)
    return name, n


async def fails(after):
    for _ in range(after):
        await asyncio.sleep_ms(0)
    raise ValueError('failed after', after)


async def stubborn():
    try:
        while True:
            await asyncio.sleep_ms(1)
    except asyncio.CancelledError:
        print('cancelled')
        raise
    finally:
        print('finally')


async def main():
    a = asyncio.create_task(work('a', 3))
    b = asyncio.create_task(work('b', 2))
    print(await a, await b, a.done(), await a)
    print(await asyncio.gather(work('c', 1), work('d', 2)))
    try:
        await asyncio.gather(work('e', 1), fails(1))
    except ValueError as e:
        print('gather', e.args)
    print(await asyncio.gather(fails(0), work('f', 1), return_exceptions=True))
    try:
        await asyncio.create_task(fails(2))
    except ValueError as e:
        print('task', e.args)
    t = asyncio.create_task(stubborn())
    await asyncio.sleep_ms(5)
    print(t.cancel())
    try:
        await t
    except asyncio.CancelledError as e:
        print('awaited', repr(e))
    print(t.done(), t.cancel())
    try:
        await asyncio.wait_for_ms(stubborn(), 5)
    except asyncio.TimeoutError as e:
        print(repr(e))
    print(await asyncio.wait_for(work('g', 1), 5))
    print(asyncio.current_task() is asyncio.current_task())
    return 'main result'


print(asyncio.run(main()))
try:
    asyncio.run(fails(1))
except ValueError as e:
    print('run', e.args)
try:
    asyncio.current_task()
except Exception as e:
    print(type(e).__name__, e.args)
try:
    asyncio.create_task(5)
except TypeError as e:
    print(type(e).__name__, e.args)
