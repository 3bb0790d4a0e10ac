# An exception that comes out of asyncio.run, and SystemExit after it: the exit code is 5.
import asyncio


async def inner():
    await asyncio.sleep_ms(0)
    raise ValueError('from a coroutine')


async def main():
    try:
        await inner()
    finally:
        print('main ends')


try:
    asyncio.run(main())
except ValueError as e:
    print(repr(e))
raise SystemExit(5)
