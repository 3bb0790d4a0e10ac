# Differs on a board of 32-bit words: the period of ticks, differences across its end, and increments that are too large.
import time


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


last = time.ticks_add(0, -1)
print(last, last + 1)
for n in (0, 1, 2 ** 29 - 1, -(2 ** 29) + 1):
    err(lambda: time.ticks_add(0, n))
    err(lambda: time.ticks_add(last, n))
    err(lambda: time.ticks_diff(time.ticks_add(last, n), last))
    err(lambda: time.ticks_diff(last, time.ticks_add(last, n)))
err(lambda: time.ticks_diff(0, last))
err(lambda: time.ticks_diff(last, 0))
err(lambda: time.ticks_diff(2 ** 29, 0))
err(lambda: time.ticks_diff(0, 2 ** 29))
err(lambda: time.ticks_diff(2 ** 29 + 1, 0))
err(lambda: time.ticks_add(0, 2 ** 29))
err(lambda: time.ticks_add(0, -(2 ** 29)))
err(lambda: time.ticks_add(5, 2 ** 29))
