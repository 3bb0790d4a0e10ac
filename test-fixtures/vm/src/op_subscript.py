# Subscripts: load, store and delete on every kind of object, with the errors for wrong keys and kinds.
def err(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e.args)


def load(o, k):
    return o[k]


def store(o, k, v):
    o[k] = v
    return o


def delete(o, k):
    del o[k]
    return o


for o in ([10, 20, 30], (10, 20, 30), 'abc', b'abc', bytearray(b'abc'), range(5, 8), memoryview(b'abc')):
    print(type(o).__name__)
    for k in (0, 2, -1, -3, True, 3, -4, 'x', None, 1.0, 10**20):
        err(load, o, k)
for o in ({1: 2}, {'a': 1, None: 2, (1, 2): 3}):
    for k in (1, 1.0, True, 'a', None, (1, 2), 'missing', [], {}):
        err(load, o, k)
for o in (1, None, 1.5, {1, 2}, frozenset(), len, err, int, Exception(), iter([])):
    err(load, o, 0)
err(store, [1, 2, 3], 1, 'x')
err(store, [1, 2, 3], -1, 'x')
err(store, [1, 2, 3], 3, 'x')
err(store, [1, 2, 3], 'k', 'x')
err(store, bytearray(b'abc'), 0, 65)
err(store, bytearray(b'abc'), 5, 65)
err(store, bytearray(b'abc'), 0, 'x')
err(store, {}, 'k', 'v')
err(store, {}, [], 'v')
for o in ((1, 2), 'ab', b'ab', range(3), 5, None, {1}, len):
    err(store, o, 0, 0)
err(delete, [1, 2, 3], 0)
err(delete, [1, 2, 3], -1)
err(delete, [1, 2, 3], 9)
err(delete, {1: 2, 3: 4}, 1)
err(delete, {1: 2}, 9)
err(delete, {}, [])
for o in ((1, 2), 'ab', b'ab', bytearray(b'ab'), 5, None, {1}):
    err(delete, o, 0)
