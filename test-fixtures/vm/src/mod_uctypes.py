# uctypes.struct over a bytearray: every integer kind, bit fields, arrays, nested structures, both byte orders, errors.
import uctypes as u

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


data = bytearray(range(1, 33))
desc = {
    'b': u.INT8 | 0, 'B': u.UINT8 | 0, 'h': u.INT16 | 0, 'H': u.UINT16 | 2, 'i': u.INT32 | 4, 'I': u.UINT32 | 4, 'q': u.INT64 | 8, 'Q': u.UINT64 | 8,
    'low': u.BFUINT8 | 0 | 0 << u.BF_POS | 4 << u.BF_LEN, 'high': u.BFUINT8 | 0 | 4 << u.BF_POS | 4 << u.BF_LEN, 'mid': u.BFUINT16 | 2 | 3 << u.BF_POS | 7 << u.BF_LEN,
    'arr': (u.ARRAY | 16, u.UINT8 | 4), 'harr': (u.ARRAY | 16, u.UINT16 | 2), 'sub': (20, {'x': u.UINT8 | 0, 'y': u.UINT16 | 1}), 'subs': (u.ARRAY | 24, 2, {'p': u.UINT8 | 0, 'q': u.UINT8 | 1}),
    'f': u.FLOAT32 | 28,
}
for name, layout in (('little', u.LITTLE_ENDIAN), ('big', u.BIG_ENDIAN)):
    s = u.struct(u.addressof(data), desc, layout)
    print(name, s.b, s.B, s.h, s.H, s.i, s.I, s.q, s.Q, s.low, s.high, s.mid)
    print([v for v in (s.arr[0], s.arr[3])], s.harr[1], s.sub.x, s.sub.y, s.subs[1].p, s.subs[1].q)
    print(u.sizeof(s), u.sizeof(s.sub))
s = u.struct(u.addressof(data), desc, u.LITTLE_ENDIAN)
s.B = 255
s.H = 0x1234
s.low = 3
s.arr[1] = 99
s.sub.y = 0xabcd
s.subs[0].q = 7
s.f = 1.5
s.q = -2
err(lambda: bytes(data))
err(lambda: (s.b, s.q, s.Q, s.f, s.low, s.high))
err(lambda: s.missing)
err(lambda: s.arr[9])
err(lambda: s['b'])


def put(n, v):
    setattr(s, n, v)


err(lambda: put('b', 'x'))
err(lambda: put('missing', 1))
err(lambda: put('B', 256))
err(lambda: s.B)
err(lambda: put('sub', 1))
err(lambda: u.struct(0))
err(lambda: u.struct(0, 5))
err(lambda: u.struct())
err(lambda: u.sizeof({'a': u.UINT8 | 0, 'b': u.UINT32 | 4}, u.LITTLE_ENDIAN))
err(lambda: u.sizeof({'a': u.UINT8 | 0, 'b': u.UINT32 | 4}))
err(lambda: u.sizeof(5))
err(lambda: u.sizeof({'a': 'x'}))
err(lambda: u.addressof('text') == 0)
err(lambda: u.addressof(5))
err(lambda: u.bytes_at(u.addressof(data), 4) == bytes(data[:4]))
err(lambda: u.bytearray_at(u.addressof(data), 2))
err(lambda: [getattr(u, n) for n in ('BF_POS', 'BF_LEN', 'UINT8', 'INT8', 'UINT64', 'ARRAY', 'LITTLE_ENDIAN', 'BIG_ENDIAN', 'NATIVE')])
err(lambda: repr(s)[:7])
