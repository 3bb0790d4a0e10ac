# Native functions without assembler: arithmetic, loops, calls, constants, closures, exceptions, classes.
import micropython


@micropython.native
def add(a, b):
    return a + b


@micropython.native
def loop(n):
    total = 0
    for i in range(n):
        if i % 3 == 0:
            continue
        total += i
    while total > 100:
        total -= 7
    return total


@micropython.native
def objects(x):
    return [x, (x, "text"), {"key": x}, {x}, x[0:1], "a text constant that is longer than the limit", b"bytes", 1 << 40, 1.5]


@micropython.native
def arguments(a, b=2, *args, c=3, **kwargs):
    return a, b, args, c, sorted(kwargs)


@micropython.native
def exceptions(f):
    try:
        return f()
    except ZeroDivisionError as e:
        return "zero"
    finally:
        f = None


@micropython.native
def outer(n):
    count = n

    def inner(by):
        nonlocal count
        count += by
        return count

    return inner


@micropython.native
def with_children(items):
    return sorted(items, key=lambda x: -x), [i + 1 for i in items]


class Holder:
    @micropython.native
    def method(self, x):
        self.x = x
        super().__init__()
        return None, self.x


def bytecode_between(a):
    return add(a, a)


print(add(1, 2), loop(50), arguments(1, c=5, z=1), exceptions(lambda: 1 // 0), outer(1)(2))
print(with_children([3, 1, 2]), Holder().method(4)[1], bytecode_between(21), objects("ab")[0])
