# memoryview: over bytes, bytearray and arrays, slices that share, writing, item kinds, hex, comparison, errors.
from array import array

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


b = bytearray(b'abcdef')
m = memoryview(b)
err(lambda: (len(m), m[0], m[-1], bytes(m), list(m), m[1:3] == b'bc', bytes(m[2:]), bytes(m[:-2]), bytes(m[1:5][1:3])))
m[0] = 65
m[-1] = 90
m[2:4] = b'XY'
n = m[1:]
n[0] = 33
print(b)
err(lambda: m[10])
err(lambda: m['a'])
err(lambda: m[::2])


def put(o, k, v):
    o[k] = v


err(lambda: put(m, 0, 256))
err(lambda: put(m, 0, 'x'))
err(lambda: put(m, 0, -1))
err(lambda: put(m, 99, 1))
err(lambda: put(m, 0, 65))
r = memoryview(b'const')
err(lambda: put(r, 0, 1))
err(lambda: memoryview('text'))
err(lambda: memoryview(5))
err(lambda: memoryview([1]))
err(lambda: memoryview())
err(lambda: (m == b, m == bytes(b), b == m, m == memoryview(b), m != b'x', m == 5))
err(lambda: m < b)
err(lambda: hash(m))
err(lambda: (m.hex(), m[1:3].hex(':')))
err(lambda: m.tobytes())
err(lambda: (97 in memoryview(b'abc'), 300 in m))
err(lambda: (m.itemsize, memoryview(array('H', [1])).itemsize))
a = array('h', [1, -2, 3])
v = memoryview(a)
err(lambda: (len(v), v[1], list(v), list(v[1:]), v[0:1] == array('h', [1])))
v[1] = 500
v[2:3] = array('h', [7])
print(a)
err(lambda: put(v, slice, 1))
err(lambda: put(v, 0, 40000))
f = array('f', [1.5, 2.5])
w = memoryview(f)
w[0] = 9
err(lambda: (w[0], list(w)))
err(lambda: put(w, 0, 'x'))
err(lambda: memoryview(m)[0])
err(lambda: bytes(memoryview(bytearray(0))))
err(lambda: bool(memoryview(b'')))
err(lambda: m + b'x')
err(lambda: m * 2)
err(lambda: repr(m)[:12])
err(lambda: ''.join(chr(c) for c in m))
err(lambda: b'%s' % m)
err(lambda: isinstance(m, memoryview))
err(lambda: memoryview(memoryview(b'xyz')[1:])[0])
