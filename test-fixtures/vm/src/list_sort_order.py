# The order that sorting leaves among elements with equal keys: it is not stable, but always the same.
def row(n, mod, step):
    return [(i * step % mod, i) for i in range(n)]


for n, mod, step in ((2, 1, 1), (3, 1, 1), (5, 2, 1), (8, 1, 1), (10, 3, 1), (16, 4, 3), (25, 5, 2), (40, 7, 3)):
    print(n, mod, sorted(row(n, mod, step), key=lambda p: p[0]))
    print(n, mod, sorted(row(n, mod, step), key=lambda p: p[0], reverse=True))
words = 'the quick brown fox jumps over the lazy dog and then some more words of many sizes'.split()
print(sorted(words, key=len))
print(sorted(words, key=lambda w: w[0]))
words.sort(key=lambda w: -len(w))
print(words)
calls = []


def key(v):
    calls.append(v)
    return v % 2


l = [5, 2, 8, 1]
l.sort(key=key)
print(l, calls)


class Counted:
    n = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        Counted.n += 1
        return self.v < o.v


for order in (range(10), range(9, -1, -1), (5, 2, 8, 1, 9, 3, 7, 0, 6, 4), [4] * 10):
    Counted.n = 0
    r = sorted(Counted(v) for v in order)
    print([c.v for c in r], Counted.n)
