# Iterator classes, __iter__ as generator, __contains__ by iteration, reversed, length hints, unpacking of instances.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Gen:
    def __iter__(self):
        yield 1
        yield 2


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if not -3 <= i < 3:
            raise IndexError('out', i)
        return i * 10


class Next:
    n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


for c in (Gen, Seq, Next):
    print(list(c()), tuple(c()), sorted(c(), reverse=True), sum(c()), max(c()), 2 in c(), 99 in c(), dict(zip(c(), 'ab')), set(c()) == {1, 2, 3}, any(c()), all(c()))
    a, b, *d = c()
    print(a, b, d, list(map(str, c())), list(enumerate(c())), list(filter(None, c())), ','.join(str(v) for v in c()))
    err(lambda: list(reversed(c())))
    err(lambda: len(c()))
    err(lambda: c()[1])
    err(lambda: bytes(c()))
    err(lambda: [0].extend(c()))
i = Next()
for v in i:
    if v == 2:
        break
print(list(i), list(i))


class StopWithValue:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('v')


print(list(StopWithValue()))


def yf():
    r = yield from StopWithValue()
    print('yield from gave', r)


print(list(yf()))
err(lambda: next(StopWithValue()))
err(lambda: next(Gen()))
err(lambda: iter(Next()) is None)
err(lambda: dict(Seq()))
err(lambda: dict([(1, 2), (3,)]))
err(lambda: dict([1]))
err(lambda: dict(['ab', 'cd']) == {'a': 'b', 'c': 'd'})
