# Assigning to and deleting slices of lists, bytearrays, arrays and memoryviews: shorter, longer, steps, wrong kinds.
from array import array


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def put(o, a, b, v):
    o[a:b] = v
    return o


def put_step(o, a, b, c, v):
    o[a:b:c] = v
    return o


def cut(o, a, b):
    del o[a:b]
    return o


def cut_step(o, c):
    del o[::c]
    return o


L = lambda: list(range(6))
B = lambda: bytearray(b'abcdef')
A = lambda: array('i', range(6))
for a, b in ((0, 0), (1, 3), (None, 2), (4, None), (None, None), (-2, None), (5, 1), (10, 20), (-20, -10)):
    err(lambda: put(L(), a, b, ['x']))
    err(lambda: put(L(), a, b, ()))
    err(lambda: put(L(), a, b, [7, 8, 9, 10, 11, 12, 13]))
    err(lambda: cut(L(), a, b))
    err(lambda: put(B(), a, b, b'XYZ'))
    err(lambda: put(B(), a, b, b''))
    err(lambda: cut(B(), a, b))
    err(lambda: put(A(), a, b, array('i', [9, 8])))
err(lambda: put(L(), 1, 2, 'ab'))
err(lambda: put(L(), 1, 2, range(3)))
err(lambda: put(L(), 1, 2, 5))
err(lambda: put(L(), 1, 2, None))
err(lambda: put_step(L(), 0, 6, 2, ['a', 'b', 'c']))
err(lambda: put_step(L(), 0, 6, 2, ['a']))
err(lambda: put_step(L(), None, None, -1, [1] * 6))
err(lambda: cut_step(L(), 2))
err(lambda: cut_step(L(), -1))
err(lambda: put(B(), 1, 2, 'text'))
err(lambda: put(B(), 1, 2, 5))
err(lambda: put(B(), 1, 2, [1, 2]))
err(lambda: put(B(), 1, 2, array('b', [65, 66])))
err(lambda: put_step(B(), 0, 6, 2, b'xyz'))
err(lambda: put(A(), 1, 2, [1]))
err(lambda: put(A(), 1, 2, array('b', [1])))
m = memoryview(B())
m[1:3] = b'XY'
print(bytes(m))
err(lambda: put(m, 1, 3, b'toolong'))
err(lambda: put(m, 1, 3, b'x'))
err(lambda: cut(m, 1, 3))
err(lambda: put(memoryview(b'const'), 0, 1, b'x'))
for o in ((1, 2), 'ab', b'ab', range(3), {}, 5):
    err(lambda: put(o, 0, 1, [1]))
    err(lambda: cut(o, 0, 1))
l = L()
l[2:4] = l
print(l)
l[:] = []
print(l)
b = B()
b[0:0] = b
print(b)
