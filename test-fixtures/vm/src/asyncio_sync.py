# asyncio: Event, Lock and ThreadSafeFlag between tasks, a lock as context manager, errors, an exception handler.
import asyncio


async def waiter(name, event):
    print(name, 'waits')
    await event.wait()
    print(name, 'goes on')


async def locked(name, lock):
    async with lock:
        print(name, 'has the lock')
        await asyncio.sleep_ms(1)
        print(name, 'gives it back')


async def forgotten():
    raise KeyError('nobody awaits this')


async def main():
    event, lock = asyncio.Event(), asyncio.Lock()
    ts = [asyncio.create_task(waiter(n, event)) for n in 'xy']
    await asyncio.sleep_ms(0)
    print(event.is_set())
    event.set()
    print(event.is_set())
    for t in ts:
        await t
    event.clear()
    print(event.is_set())
    await asyncio.gather(*(locked(n, lock) for n in 'pqr'))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(type(e).__name__, e.args)
    await lock.acquire()
    t = asyncio.create_task(locked('late', lock))
    await asyncio.sleep_ms(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled while waiting')
    lock.release()
    print(lock.locked())
    loop = asyncio.get_event_loop()
    loop.set_exception_handler(lambda l, c: print('handler', c['message'], repr(c['exception'])))
    asyncio.create_task(forgotten())
    await asyncio.sleep_ms(1)
    print(loop.get_exception_handler() is not None)


asyncio.run(main())
asyncio.new_event_loop()
print('new loop')
