# Native generators: plain, with children, with closures over their locals, with try around the yield.
import micropython


@micropython.native
def plain(n):
    for i in range(n):
        yield i


@micropython.native
def with_children(items):
    scale = 2
    for i in [x * scale for x in items]:
        yield (lambda: i + scale)()


@micropython.native
def closing(a, b=1, *args, c=2):
    def step(k):
        return a + b + c + k

    try:
        yield step(1)
        yield step(2)
    finally:
        yield len(args)


@micropython.native
def delegating(n):
    got = yield from plain(n)
    yield got


print(list(plain(3)), list(with_children([1, 2])), list(closing(1, 2, 3, c=4)), list(delegating(2)))
