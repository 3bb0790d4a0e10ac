# StopIteration: turned into RuntimeError inside generators, passed through elsewhere, its value.
import sys


def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


def inside():
    yield 1
    next(iter([]))
    yield 2


err(lambda: list(inside()))


def guarded():
    try:
        next(iter([]))
    except StopIteration:
        yield 'caught'


err(lambda: list(guarded()))


def plain():
    raise StopIteration('plain function')


err(plain)
err(lambda: [plain() for _ in (1,)])
err(lambda: list(plain() for _ in (1,)))


def loop():
    for v in (plain() for _ in (1,)):
        print(v)


err(loop)


def body():
    for v in [1, 2]:
        raise StopIteration('in the body')


err(body)
err(lambda: list(map(lambda v: plain(), [1, 2])))
err(lambda: sorted([1, 2], key=lambda v: plain()))


def value():
    return 42
    yield


try:
    next(value())
except StopIteration as e:
    print(e.value, e.args)


def none_value():
    yield


g = none_value()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)


def tuple_value():
    return (1, 2)
    yield


try:
    next(tuple_value())
except StopIteration as e:
    print(e.value, e.args)
try:
    list(inside())
except RuntimeError as e:
    sys.print_exception(e)
