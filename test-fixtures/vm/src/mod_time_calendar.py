# time: dates whatever the epoch: days of week and year, leap years, and that mktime and gmtime are inverse.
import time

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def at(y, m, d, h=0, mi=0, s=0):
    return time.mktime((y, m, d, h, mi, s, 0, 0, 0))


base = at(2001, 1, 1)
for y, m, d in ((2001, 1, 1), (2001, 12, 31), (2004, 2, 29), (2004, 3, 1), (2023, 2, 28), (2023, 3, 1), (2024, 12, 31), (2035, 6, 15)):
    t = at(y, m, d, 13, 45, 7)
    print(y, m, d, (t - base) // 86400, (t - base) % 86400, time.gmtime(t)[:8], time.localtime(t)[:6])
err(lambda: at(2024, 3, 1) - at(2024, 2, 28))
err(lambda: at(2023, 3, 1) - at(2023, 2, 28))
err(lambda: at(2024, 1, 1, 25) - at(2024, 1, 2, 1))
err(lambda: at(2024, 1, 32) - at(2024, 2, 1))
err(lambda: at(2024, 13, 1) - at(2025, 1, 1))
err(lambda: [time.gmtime(base + i * 86400)[6] for i in range(8)])
err(lambda: [time.gmtime(at(2000, m, 1))[7] for m in range(1, 13)])
err(lambda: len(time.gmtime(0)) >= 8)
err(lambda: time.gmtime(base) == time.gmtime(base))
