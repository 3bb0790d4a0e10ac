# Pipelines of generators: laziness seen by a log, an exception in the middle, closing from the end, reuse after an error.
log = []


def source(n):
    try:
        for i in range(n):
            log.append('s%d' % i)
            yield i
    finally:
        log.append('source closed')


def double(it):
    for v in it:
        log.append('d%d' % v)
        yield v * 2


def check(it):
    for v in it:
        if v == 6:
            raise ValueError('six')
        yield v


def take(it, n):
    while n:
        n -= 1
        yield next(it)


def show(text, value):
    print(text, value, ' '.join(log))
    log.clear()


show('all', list(double(source(3))))
p = check(double(source(9)))
try:
    for v in p:
        show('value', v)
except ValueError as e:
    show('error', e.args)
show('after', list(p))
show('take', list(take(double(source(5)), 2)))
try:
    list(take(iter([1]), 3))
except RuntimeError as e:
    show('short', e.args)
p = double(source(5))
next(p)
p.close()
show('closed', None)


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


show('tree', list(tree(4)))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


p = primes()
show('primes', [next(p) for _ in range(20)])


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for i in its[:]:
            try:
                yield next(i)
            except StopIteration:
                its.remove(i)


show('interleave', list(interleave('abc', range(2), [None])))


def running_mean():
    total = count = 0
    value = None
    while True:
        got = yield value
        if got is None:
            return total
        total, count = total + got, count + 1
        value = total // count


m = running_mean()
next(m)
show('mean', [m.send(v) for v in (10, 20, 60)])
try:
    m.send(None)
except StopIteration as e:
    show('total', e.value)
