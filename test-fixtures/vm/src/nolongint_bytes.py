# Integers near the end of small ones in bytes, structures and arrays.
import struct
from array import array


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


top = 0x3fffffff
bottom = -top - 1
for data in (b'', b'\x7f', b'\x3f\xff\xff\xff', b'\x40\0\0\0', b'\xff' * 4, b'\x01\0\0\0\x05', b'\x01\x02\x03\x04\x05\x06\x07\x08', b'\0' * 6 + b'\7', b'\xff' * 8):
    print(data, err(lambda: int.from_bytes(data, 'big')), err(lambda: int.from_bytes(data, 'little')))
for n in (top, bottom, 0x7fff, 0x8000, -0x8000, 255, 256, -128, -129, -1, 0):
    for size in (0, 1, 2, 4, 8, 9):
        print(n, size, err(lambda: n.to_bytes(size, 'big')), err(lambda: n.to_bytes(size, 'little')))
        print('  signed', err(lambda: n.to_bytes(size, 'big', signed=True)), err(lambda: n.to_bytes(size, 'little', signed=True)))
for n in (top, bottom, 0x7fff, -1, 255, True):
    for code in 'bBhHiIqQ':
        print(n, code, err(lambda: struct.pack('<' + code, n)), err(lambda: struct.pack('>' + code, n)), err(lambda: list(array(code, [n]))))
for data in (b'\xff' * 8, b'\x3f' * 8, b'\x40' * 8, b'\x80' + bytes(7), bytes(7) + b'\x80', b'\x81' * 8, b'\xc0' * 8, bytes(3) + b'\x3f' + bytes(4)):
    for code in 'qQiIlLhB':
        print(data, code, err(lambda: struct.unpack_from('<' + code, data)), err(lambda: struct.unpack_from('>' + code, data)))
    for code in 'qQiIhB':
        print(data, code, err(lambda: array(code, data)[0]), err(lambda: len(array(code, data))))


def change(code, n):
    a = array(code, [1, 2])
    a[0] = n
    a.append(n)
    a.extend([n])
    return list(a), bytes(a)


for n in (top, bottom, -1, 'x', None):
    for code in 'qQiIb':
        print(n, code, err(lambda: change(code, n)))
import uctypes

data = bytearray(b'\xff' * 8 + b'\x3f' * 8)
s = uctypes.struct(uctypes.addressof(data), {'a': uctypes.UINT64 | 0, 'b': uctypes.INT64 | 0, 'c': uctypes.UINT32 | 8, 'd': uctypes.INT64 | 8, 'e': uctypes.UINT32 | 0}, uctypes.LITTLE_ENDIAN)
for name in 'abcde':
    print(name, err(lambda: getattr(s, name)))
for name in 'abcde':
    for n in (-1, 5):
        print(name, n, err(lambda: setattr(s, name, n)), data)
