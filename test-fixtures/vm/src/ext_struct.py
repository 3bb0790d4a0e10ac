# Module struct: formats, alignment, values, buffers that are too small.
import struct


def t(f, *a):
    try:
        print(f.__name__ if hasattr(f, '__name__') else '', repr(f(*a)))
    except Exception as e:
        print(repr(e))


for f in (
    '=h',
    '@h',
    '!h',
    'h=',
    '',
    'x',
    '3x',
    '0h',
    '0s',
    's',
    '5s',
    'hb',
    'bh',
    'bq',
    'bd',
    'bi',
    'b0i',
    'b3h',
    '10',
    'b\0h',
    b'bh',
    'z',
    '<z',
    'P',
    'O',
    '<P',
    '<q',
    'bxh',
    'l',
    '<l',
    '>l',
    'L',
    'e',
    '<e',
    'be',
    '?',
    ' b',
    '-b',
    '<bh',
    'b<h',
    '4',
    'd',
    'f',
    'bbi',
    'ib',
):
    print(f if isinstance(f, str) and '\0' not in f else '-', end=' ')
    t(struct.calcsize, f)
t(struct.calcsize, 3)
t(struct.calcsize, None)
t(struct.pack, 'hhh', 1, 2)
t(struct.pack, 'h', 1, 2, 3)
t(struct.pack, '3s', 'abcdef')
t(struct.pack, '3s', b'a')
t(struct.pack, 's', 3)
t(struct.pack, 'bxh', 1, 2)
t(struct.pack, 'xxb')
t(struct.pack, 'h', 70000)
t(struct.pack, 'B', -1)
t(struct.pack, 'b', 1.5)
t(struct.pack, 'f', 'a')
t(struct.pack, 'd', 1)
t(struct.pack, 'e', 1.5)
t(struct.pack, 'q', 1 << 65)
t(struct.pack, 'Q', (1 << 64) - 1), t(struct.pack, '>Q', (1 << 63) + 5), t(struct.pack, '<i', -5), t(
    struct.pack, '>i', -5
)
t(struct.pack, '0s2b', b'x', 1, 2)
t(struct.pack, '2h2b', 1, 2, 3, 4)
t(struct.pack)
t(struct.pack, 'h', None)
t(struct.unpack, 'h', b'\1\2')
t(struct.unpack, 'h', b'\1')
t(struct.unpack, '>hx3s0sb', b'\1\2\3abcZ')
t(struct.unpack, 'h', b'\1\2\3\4', 2)
t(struct.unpack, 'h', b'\1\2\3\4', -2)
t(struct.unpack, 'h', b'\1\2\3\4', -5)
t(struct.unpack, 'h', b'\1\2\3\4', 5)
t(struct.unpack, 'h', b'\1\2\3\4', 3)
t(struct.unpack, '', b'\1\2\3\4', 4)
t(struct.unpack, '', b'\1\2\3\4', 5)
t(struct.unpack, 'Q', b'\xff' * 8)
t(struct.unpack, 'q', b'\xff' * 8)
t(struct.unpack, '<d', struct.pack('<d', 1e100))
t(struct.unpack, '<f', struct.pack('<f', 1e30))
t(struct.unpack, 'e', b'\0\x3c')
t(struct.unpack, 'P', b'\xff' * 8)
t(struct.unpack, 'I', b'\xff' * 8)
t(struct.unpack, 'l', b'\xff' * 8)
b = bytearray(b'________')
t(struct.pack_into, 'bxxh', b, 1, 1, 2)
print(b)
t(struct.pack_into, 'bxxh', b, -6, 1, 2)
print(b)
t(struct.pack_into, 'h', b, 7, 1)
t(struct.pack_into, 'h', b, -9, 1)
t(struct.pack_into, 'h', b'123', 0, 1)
t(struct.pack_into, '3b', b, 0, 1)
print(b)
t(struct.pack_into, 'z', b, 0, 1)
t(struct.unpack_from, 'z', b)
t(struct.unpack, 'z', 3)
t(struct.unpack, 'b', 3)
t(struct.unpack, '=h', b'12')
a = []
t(lambda: struct.unpack('O', struct.pack('O', a))[0] is a)
