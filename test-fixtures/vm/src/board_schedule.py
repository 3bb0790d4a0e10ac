# Differs on a PYBV10: how many callbacks micropython.schedule takes before its queue is full; order and errors of callbacks.
import micropython

log = []


def fill(_):
    n = 0
    try:
        while True:
            micropython.schedule(log.append, n)
            n += 1
    except RuntimeError as e:
        log.append(('full after', n, e.args))


micropython.schedule(fill, None)
for _ in range(100):
    pass
print(log)
log.clear()


def chain(n):
    log.append(n)
    if n:
        micropython.schedule(chain, n - 1)


micropython.schedule(chain, 12)
for _ in range(200):
    pass
print(log)
