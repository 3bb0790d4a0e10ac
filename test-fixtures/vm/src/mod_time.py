# time: kinds of results, ticks arithmetic around zero, sleeping for nothing, broken-down time, errors.
import time

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: [type(f()).__name__ for f in (time.ticks_ms, time.ticks_us, time.ticks_cpu)])
err(lambda: (time.ticks_diff(10, 5), time.ticks_diff(5, 10), time.ticks_diff(0, 0), time.ticks_add(5, 10), time.ticks_add(5, 0)))
err(lambda: time.ticks_diff(time.ticks_add(100, 50), 100))
err(lambda: time.ticks_diff(time.ticks_add(100, -50), 100))
err(lambda: time.ticks_add(0, -1) > 0)
err(lambda: time.ticks_diff(0, time.ticks_add(0, -1)))
err(lambda: time.ticks_add(1))
err(lambda: time.ticks_diff(time.ticks_ms(), time.ticks_ms()) <= 0)
err(lambda: (time.sleep(0), time.sleep_ms(0), time.sleep_us(0), time.sleep(0.001)))
err(lambda: time.sleep_ms(-5))
err(lambda: time.sleep('x'))
err(lambda: time.sleep_ms('x'))
err(lambda: time.sleep())
err(lambda: (type(time.time_ns()).__name__, time.time_ns() > 0))
err(lambda: len(time.localtime()) >= 8 and len(time.gmtime(0)) >= 8)
err(lambda: time.gmtime(86400)[2] - time.gmtime(0)[2])
t0 = time.ticks_ms()
time.sleep_ms(2)
err(lambda: time.ticks_diff(time.ticks_ms(), t0) >= 1)
