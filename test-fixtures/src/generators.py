# Generators: plain, delegating, receiving, closing, with try around yield, generator expressions in expressions.
def simple(n):
    for i in range(n):
        yield i


def delegating(n):
    first = yield from simple(n)
    second = yield from (x * x for x in range(n))
    return first, second


def receiving():
    total = 0
    while True:
        got = yield total
        if got is None:
            return total
        total += got


def guarded(log):
    try:
        yield 1
        yield 2
    except ValueError as e:
        log.append(e.args[0])
        yield 3
    finally:
        log.append("closed")


def closing_over(k):
    def inner():
        for i in range(k):
            yield i + k

    return inner


def infinite():
    n = 0
    while 1:
        yield n
        n += 1


print(list(simple(3)), list(delegating(3)))
r = receiving()
next(r)
print(r.send(5), r.send(6))
log = []
g = guarded(log)
print(next(g), g.throw(ValueError("thrown")))
g.close()
print(log, list(closing_over(3)()), sum(x for x in range(5)), [a for a, b in zip(infinite(), "abc")])
