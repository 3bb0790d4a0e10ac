# Slices of every sequence: bounds, steps, negative, huge, wrong kinds, slice objects and what a class sees.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


l = list(range(10))
t = tuple(l)
s = 'abcdefghij'
bounds = ((None, None, None), (2, 5, None), (-3, None, None), (None, -3, None), (5, 2, None), (20, 30, None), (-50, 50, None), (1, 8, 2), (None, None, 3), (None, None, -1),
          (8, 1, -2), (1, 8, -1), (None, None, -20), (-1, -100, -3), (10**20, None, None), (None, -(10**20), None), (True, 3, None), (None, None, 1))
for a, b, c in bounds:
    err(lambda: l[a:b:c])
    err(lambda: t[a:b:c])
    err(lambda: s[a:b:c])
    err(lambda: range(0, 100, 7)[a:b:c])
for c in (bytes, bytearray, lambda x: bytes(memoryview(x)[2:5])):
    err(lambda: c(b'abcdefgh')[2:5])
    err(lambda: c(b'abcdefgh')[::2])
    err(lambda: c(b'abcdefgh')[-1:])
for o in (l, t, s, b'abc', bytearray(b'abc'), range(5), memoryview(b'abc')):
    err(lambda: o[::0])
    err(lambda: o['a':])
    err(lambda: o[1.0:2])
    err(lambda: o[None:None])
    err(lambda: o[1:2, 3])
err(lambda: {}[1:2])
err(lambda: 5[1:2])


class Key:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print('set', k, v)

    def __delitem__(self, k):
        print('del', k)


k = Key()
err(lambda: k[1:2])
err(lambda: k[::])
err(lambda: k['a':'b', 1:])
err(lambda: k[None:])
err(lambda: k[:, ...])
k[1:2] = 3
del k[::2]
x = k[1:10:2]
err(lambda: (x, x.start, x.stop, x.step, type(x)))
err(lambda: (k[:].start, k[:].stop, k['a':[1]].stop))
err(lambda: x.indices(5))
err(lambda: k[::-1].indices(4))
err(lambda: k[-3:].indices('x'))
err(lambda: hash(x))
err(lambda: x == x)
err(lambda: k[1:2] == k[1:2])
err(lambda: k[1:2] < k[2:3])
err(lambda: l[k[2:4]])
err(lambda: slice(1, 2))
err(lambda: slice())
err(lambda: setattr(x, 'start', 5))
err(lambda: isinstance(x, slice))
