# micropython: const, opt_level, schedule with its queue, RingIO; what const makes of names.
import micropython
from micropython import const

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


VISIBLE = const(5)
_HIDDEN = const(7)
err(lambda: (VISIBLE, _HIDDEN, VISIBLE + _HIDDEN, 'VISIBLE' in globals(), '_HIDDEN' in globals()))
x = 3
y = micropython.const('any value')
err(lambda: (y, micropython.const([1])))
err(lambda: micropython.const())
err(lambda: micropython.const(1, 2))
err(lambda: micropython.opt_level())
err(lambda: micropython.opt_level(2))
err(lambda: micropython.opt_level())
err(lambda: micropython.opt_level(0))
err(lambda: micropython.opt_level('x'))
log = []
err(lambda: micropython.schedule(log.append, 1))
for i in range(10):
    pass
err(lambda: log)
err(lambda: micropython.schedule(lambda a: log.append(('lambda', a)), None))
for i in range(10):
    pass
err(lambda: log)
err(lambda: micropython.schedule())
err(lambda: micropython.schedule(5))


def fill():
    n = 0
    try:
        for n in range(100):
            micropython.schedule(log.append, n)
    except RuntimeError as e:
        return e.args
    return 'never full'


err(lambda: type(fill()).__name__)
err(lambda: micropython.nothing)
