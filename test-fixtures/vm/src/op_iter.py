# Iteration: over each kind of object, over __iter__/__next__ and __getitem__ objects, errors inside and wrong kinds.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for o in ([1, 2], (1, 2), 'ab', b'ab', bytearray(b'ab'), range(2), memoryview(b'ab'), (c for c in 'xy'), iter([7]), map(str, [1, 2]), zip([1], [2])):
    print([v for v in o], end=' ')
print()


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Items:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * 10


class ItemsStop(Items):
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


class ItemsKey:
    def __getitem__(self, i):
        raise KeyError(i)


class NoNext:
    def __iter__(self):
        return self


class IterFails:
    def __iter__(self):
        raise ValueError('iter')


class NextFails(Count):
    def __next__(self):
        raise ValueError('next')


print([v for v in Count(4)], [v for v in Items()], [v for v in ItemsStop()])
for c in (ItemsKey, NoNext, IterFails, lambda: NextFails(1), lambda: 5, lambda: None, lambda: len, lambda: Count):
    err(lambda: [v for v in c()])
    err(lambda: list(c()))


def run():
    for v in c():
        print('in', v)


for c in (lambda: 5, NoNext, IterFails, ItemsKey):
    err(run)
# Lists may change while they are walked.
l = [1, 2, 3]
for v in l:
    if v < 3:
        l.append(v + 10)
print(l)
it = iter([1, 2])
print(next(it), next(it), next(it, 'done'), next(it, 'done'))
err(lambda: next(it))
err(lambda: next(5))
err(lambda: iter(5))
err(lambda: next([]))
