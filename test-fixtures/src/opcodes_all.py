# Touches the opcodes that everyday code rarely needs, so that together with operators.py the whole table is seen.
import sys
from sys import path as search_path, implementation

fixed = 7
temporary = 1
del temporary


def names():
    global made_here
    made_here = 3
    first = made_here
    del made_here
    del first
    return fixed


def cells():
    held = 1
    gone = 2

    def use():
        nonlocal held
        held += 1
        return held, gone

    result = use()
    del gone
    return result


def attributes(o):
    o.value = 1
    o.value += 1
    del o.value
    o["key"] = 2
    o["key"] += 2
    del o["key"]
    return o


class Box(dict):
    def __init__(self):
        super().__init__()
        self.value = 0


def containers(a, b):
    return [a, b], (a, b), {a: b, b: a}, {a, b}, [], {}, ()


def slices(s, i, j, k):
    return s[i:j], s[i:], s[:j], s[:], s[i:j:k], s[i]


def unpacking(seq):
    a, b, c = seq
    first, *rest = seq
    *start, last = seq
    x, *middle, y = seq
    (p, q), r = (a, b), c
    a, b = b, a
    a, b, c = c, a, b
    return a, b, c, first, rest, start, last, middle, p, q, r, x, y


def calls(f, *args, **kwargs):
    f()
    f(1, 2)
    f(1, key=2)
    f(*args)
    f(**kwargs)
    f(1, *args, key=2, **kwargs)
    [].append(1)
    "x".join(args, *())
    "{}".format(*args, **kwargs)


def raising(kind):
    try:
        if kind == 0:
            raise ValueError
        elif kind == 1:
            raise ValueError("text") from None
        elif kind == 2:
            try:
                raise KeyError(1)
            except KeyError:
                raise
        else:
            assert kind == 3, "other"
    except (ValueError, KeyError) as e:
        return type(e).__name__
    except AssertionError:
        return "assert"
    else:
        return "fine"
    finally:
        kind = None


def loops(n):
    out = []
    for i in range(n):
        if i == 1:
            continue
        if i == 6:
            break
        out.append(i)
    else:
        out.append("done")
    while n:
        n -= 1
        if n == 2:
            break
    for x in [1, 2], (3, 4):
        for y in x:
            out.append(y)
    return out


def logic(a, b, c):
    return (a and b), (a or b), (a and b or c), (b if a else c), (not a), (a or b) and c


def small_ints():
    return -17, -16, -1, 0, 47, 48, 127, 128, 0x1FFF, -8193, 0x3FFFFFFF, -0x40000000


def negative_ints():
    return [-2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -13, -14, -15, -16, -17, -64, -65, -8192, -8193]


def singletons():
    return None, True, False, ..., Ellipsis, __name__


def comprehensions(items):
    return [i for i in items], {i: i * i for i in items}, {i for i in items}, list(i for i in items if i)


def gen():
    x = yield
    y = yield x
    yield from (y, 3)
    return 4


def walk(g):
    try:
        g.send(None)
        g.send(5)
        g.send(6)
        for v in g:
            pass
    except StopIteration:
        pass
    return g


# A computed set of names, so that the wildcard form of import is compiled too.
from sys import *

print(names(), cells())
print(containers(1, 2))
print(slices([0, 1, 2, 3, 4, 5], 1, 4, 2))
print(unpacking([1, 2, 3]))
calls(lambda *a, **k: None, "a", "b")
print([raising(k) for k in range(4)])
print(loops(5), loops(9))
print(logic(0, 1, 2), small_ints(), negative_ints(), singletons())
print(comprehensions(range(3)))
walk(gen())
