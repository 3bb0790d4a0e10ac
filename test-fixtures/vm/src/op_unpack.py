# Unpacking: sequences, starred targets, nested targets, swaps, and too few or too many values.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


a, b = 1, 2
a, b = b, a
print(a, b)
(a, b), [c, d] = (1, 2), 'xy'
print(a, b, c, d)
a, *b = 'hello'
print(a, b)
*a, b = [1]
print(a, b)
a, *b, c = range(5)
print(a, b, c)
a, (b, *c), *d = 1, 'abc', 2, 3
print(a, b, c, d)
[a, b, c] = {1: 2, 3: 4, 5: 6}
print(sorted((a, b, c)))
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)
x = y = z = [0]
print(x is y is z)
i, lst = 1, [0, 0, 0]
i, lst[i] = 2, 9
print(i, lst)


def two(v):
    p, q = v
    return p, q


def starred(v):
    p, *q, r = v
    return p, q, r


for v in ((1, 2), [1, 2], 'ab', b'ab', range(2), (n for n in (5, 6)), {1: 0, 2: 0}):
    err(lambda: two(v))
for v in ((), (1,), [1], 'a', (1, 2, 3), [1, 2, 3], range(9), iter([1]), iter([1, 2, 3]), 5, None):
    err(lambda: two(v))
for v in ((), (1,), [1], 'ab', 'a', (1, 2, 3), range(9), iter([1]), iter(range(4)), 5, None):
    err(lambda: starred(v))


def bad():
    yield 1
    raise ValueError('in the middle')


err(lambda: two(bad()))
err(lambda: starred(bad()))
