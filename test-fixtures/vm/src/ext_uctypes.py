# Module uctypes: fields of all kinds in the three layouts, sizes, addresses.
import uctypes as u


def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(repr(e))


b = bytearray(range(64))
d = {
    'a': u.UINT8 | 1,
    'b': u.INT16 | 2,
    'c': u.UINT32 | 4,
    'd': u.UINT64 | 8,
    'e': u.INT64 | 8,
    'f': u.FLOAT32 | 16,
    'g': u.FLOAT64 | 16,
    'h': u.BFUINT8 | 3 | 2 << u.BF_POS | 3 << u.BF_LEN,
    'i': u.BFUINT16 | 4 | 5 << u.BF_POS | 9 << u.BF_LEN,
    'j': u.BFUINT32 | 4 | 0 << u.BF_POS | 31 << u.BF_LEN,
    's': (10, {'x': u.UINT8, 'y': (u.ARRAY | 1, 2 | u.UINT8)}),
    'arr': (u.ARRAY | 20, 3 | u.UINT16),
    'bs': (u.ARRAY | 30, 4 | u.UINT8),
    'as': (u.ARRAY | 40, 2, {'p': u.UINT16 | 0, 'q': u.INT8 | 2}),
    'ptr': (u.PTR | 48, u.UINT8),
    'bad': 'x',
    'bad2': (),
    'bad3': ('x',),
    'bf': u.BFINT16 | 4 | 1 << u.BF_POS | 4 << u.BF_LEN,
    'k': (u.PTR | u.ARRAY | 1, 2),
}
for lay in (u.NATIVE, u.LITTLE_ENDIAN, u.BIG_ENDIAN):
    s = u.struct(u.addressof(b), d, lay)
    print(str(s)[:14])
    for k in 'abcdefghij':
        t(getattr, s, k)
    t(getattr, s, 'bf')
    t(lambda: [s.arr[i] for i in range(3)])
    t(lambda: s.arr[3])
    t(lambda: s.bs)
    t(lambda: s.s.x)
    t(lambda: s.s.y)
    t(lambda: s.s.z)
    t(lambda: [(getattr(s, 'as')[i].p, getattr(s, 'as')[i].q) for i in range(2)])
    for k in ('bad', 'nope'):
        t(getattr, s, k)
    t(setattr, s, 'a', 300)
    t(setattr, s, 'b', -5)
    t(setattr, s, 'c', 1 << 40)
    t(setattr, s, 'd', (1 << 64) - 1)
    t(setattr, s, 'e', -1)
    t(setattr, s, 'f', 1.5)
    t(setattr, s, 'g', 'x')
    t(setattr, s, 'h', 255)
    t(setattr, s, 'i', 1000)
    t(setattr, s, 'a', 1.5)
    t(setattr, s, 's', 1)
    t(setattr, s, 'bs', 1)
    t(setattr, s, 'a', 'x')
    t(setattr, s, 'h', 1.5)
    t(setattr, s, 'bf', -1)
    t(setattr, s, 'd', 1 << 70)
    t(setattr, s, 'nope', 1)

    def f():
        s.arr[1] = 70000

    t(f)

    def f():
        getattr(s, 'as')[0] = 1

    t(f)

    def f():
        del s.a

    t(f)

    def f():
        del s.arr[0]

    t(f)

    def f():
        s[0]

    t(f)

    def f():
        s.arr.x

    t(f)
    t(lambda: s.arr['a'] if 0 else 0)
    print(b)
for x in (
    {},
    {'a': u.UINT8},
    {'a': u.UINT64 | 1},
    {'a': (0, {'b': u.UINT32})},
    {'a': u.BFUINT16 | 5 | 3 << u.BF_POS | 3 << u.BF_LEN},
    (u.ARRAY | 0, 5 | u.UINT16),
    (u.ARRAY | 0, 5, {'x': u.UINT16 | 1}),
    (u.PTR | 0, u.UINT8),
    (0, {}),
    (),
    (1,),
    (u.ARRAY | 0, 1, 2, 3),
    5,
    None,
    'a',
    [],
    {'a': 'b'},
    {'a': []},
    b'abc',
    bytearray(5),
    {'a': u.UINT8 | 0, 'b': u.UINT32 | 1},
    (u.PTR | 0, 1, 2),
    (u.PTR | u.ARRAY, 1),
    1 << 70,
    {'a': (0, {'b': 'c'})},
):
    for l in (u.NATIVE, u.LITTLE_ENDIAN, 7):
        t(u.sizeof, x, l)
    t(u.sizeof, x)
s = u.struct(u.addressof(b), d)
t(u.sizeof, s, 1)
t(u.struct)
t(u.struct, 1)
t(u.struct, 1, 2, 3, 4)
t(u.struct, 'a', {})
t(int, s)
t(u.bytes_at, u.addressof(b), 5)
t(u.bytearray_at, u.addressof(b) + 3, 4)
t(u.addressof, 3)
pb = bytearray(8)
st = u.struct(u.addressof(pb), {'a': u.UINT64})
st.a = u.addressof(b)
p = u.struct(u.addressof(pb), {'p': (u.PTR | 0, u.UINT8), 'q': (u.PTR | 0, {'x': u.UINT16 | 1})})
print(p.p[0], p.p[3], p.q[0].x, p.q[1].x, int(p.p) == u.addressof(b), str(p.p)[:11])
p.p[0] = 55
print(b[0])


def f():
    p.p['a']


def f():
    del p.p[0]


t(f)
print(bytes(u.struct(u.addressof(b), {'a': u.UINT16})), len(memoryview(u.struct(u.addressof(b), {'a': u.UINT16}))))
