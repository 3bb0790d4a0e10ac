# list.sort and sorted: keys, reverse, mixed numbers, equal keys, errors in the middle, wrong arguments.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def do(l, *a, **k):
    try:
        print(l.sort(*a, **k), l)
    except Exception as e:
        print(type(e).__name__, e.args, sorted(map(str, l)))


do([3, 1, 2])
do([])
do([1])
do([2, 1])
do(list(range(20, 0, -1)))
do([5, 5, 5, 5])
do([3, 1, 2], reverse=True)
do(['b', 'A', 'c', 'a'], key=lambda s: s.lower())
do(['bb', 'a', 'ccc'], key=len, reverse=True)
do([-3, 2, -1], key=abs)
do([1.5, 1, True, 0, -0.5])
do([(2, 'a'), (1, 'b'), (1, 'a')])
do([[2], [1, 5], [1]])
do([1, 'x'])
do([1, None])
do(['b', 2, 'a'], key=str)
do([3, 1], key=None)
do([3, 1], lambda v: v)
do([3, 1], bad=1)
do([3, 1], key=5)
do([3, 1], reverse='yes')
do([3, 1, 0], key=lambda v: 1 // v)
err(lambda: sorted([3, 1, 2]))
err(lambda: sorted((3, 1, 2), reverse=True))
err(lambda: sorted('hello', key=lambda c: -ord(c)))
err(lambda: sorted({3: 1, 1: 2}))
err(lambda: sorted(5))
err(lambda: sorted())
err(lambda: sorted([1], [2]))
err(lambda: sorted([2, 1], reverse=1, key=lambda v: -v))
err(lambda: sorted(range(10), key=lambda v: (v % 3, v)))
seed = 7
l = []
for _ in range(200):
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    l.append(seed % 1000)
m = sorted(l)
print(m[:10], m[-10:], all(a <= b for a, b in zip(m, m[1:])), sorted(l, reverse=True) == m[::-1])


class K:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return self.v < o.v


print([k.v for k in sorted([K(3), K(1), K(2)])])
print([k.v for k in sorted([K(3), K(1), K(2)], reverse=True)])
