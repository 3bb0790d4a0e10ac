# Attributes: what closures do when one is set, what dir() lists, what tuples with names have.
import sys
import time
import uctypes
from collections import namedtuple


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def outer():
    n = 1

    def inner():
        return n

    return inner


def plain():
    pass


for f in (outer(), plain, len, outer):
    err(lambda: setattr(f, 'tag', 1))
    err(lambda: hasattr(f, 'tag'))
    err(lambda: setattr(f, '__name__', 'x'))
    err(lambda: delattr(f, 'tag'))
    err(lambda: delattr(f, '__name__'))

Point = namedtuple('Point', 'zeta alpha')


class Plain:
    pass


p = Plain()
setattr(p, 'made' + 'up', 1)
print(dir(Point(1, 2)), dir(p), dir(sys.implementation)[0], 'count' in dir(sys.implementation))
for o in (Point(1, 2), sys.implementation):
    for name in ('count', 'index', '_asdict', '__add__'):
        err(lambda: getattr(o, name))

# Numbers that are none where uctypes expects one.
memory = bytearray(range(1, 65))


def struct(description):
    return uctypes.struct(uctypes.addressof(memory), description)


items = struct({'a': (uctypes.ARRAY | 0, 2 | uctypes.UINT8), 'b': (uctypes.ARRAY | 4, 2 | uctypes.UINT16), 'c': uctypes.UINT64 | 56, 's': (8, {'q': uctypes.UINT8 | 1})})
err(lambda: items.b['x'])
err(lambda: items.b[2])
err(lambda: items.s['q'])
err(lambda: items['b'])
err(lambda: uctypes.sizeof(items.c))
err(lambda: uctypes.sizeof(5))

# C's mktime says -1 where it fails.
err(lambda: time.mktime((1969, 12, 31, 23, 59, 59, 0, 0)))
err(lambda: time.mktime((1969, 12, 31, 23, 59, 58, 0, 0)))


# In the order in which the program has named them, those of the firmware first.
def zeta():
    pass


def alpha():
    pass


print([name for name in dir(sys.modules['__main__']) if name in ('zeta', 'alpha', 'sys', 'time', 'uctypes')])
print([name for name in dir(sys) if name in ('path', 'modules', 'argv', 'ps1')])
