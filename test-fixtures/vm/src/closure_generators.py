# Closures with generators and coroutines: cells shared with suspended frames, nonlocal inside, late binding.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def counter():
    n = 0

    def gen():
        nonlocal n
        while n < 100:
            n += 1
            got = yield n
            if got is not None:
                n = got

    def peek():
        return n

    def put(v):
        nonlocal n
        n = v

    return gen(), gen(), peek, put


a, b, peek, put = counter()
print(next(a), next(b), next(a), peek())
put(50)
print(next(b), a.send(10), next(b), peek())
put(99)
print(next(a), next(b, 'done'), next(a, 'done'))


def late():
    fs = []
    for i in range(3):
        def g(k):
            yield i, k
            yield i + k
        fs.append(g(i))
    return [list(f) for f in fs]


print(late())


def delegating():
    log = []

    def inner(tag):
        try:
            yield tag, len(log)
            log.append(tag)
            yield from (x + len(log) for x in range(2))
        finally:
            log.append('end ' + tag)

    def outer():
        yield from inner('a')
        yield from inner('b')

    return outer(), log


g, log = delegating()
print(list(g), log)
g, log = delegating()
print(next(g), log)
g.close()
print(log)


def arg_cells(a, b):
    def g():
        nonlocal a
        while a < b:
            yield a
            a += 1
    return g


h = arg_cells(1, 4)
print(list(h()), list(h()))


async def co(n):
    async def inner():
        nonlocal n
        n += 1
        return n
    return await inner() + await inner()


try:
    co(5).send(None)
except StopIteration as e:
    print(e.value)


def unset():
    def g():
        yield v
    it = g()
    yield it
    v = 1
    yield it


u = unset()
it = next(u)
err(lambda: next(it))
err(lambda: next(u) is it)
