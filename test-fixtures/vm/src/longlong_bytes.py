# Large integers in bytes, structures and arrays.
import struct
from array import array


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args


for data in (b'', b'\x7f', b'\xff' * 4, b'\x7f' + b'\xff' * 7, b'\x80' + bytes(7), b'\xff' * 8, b'\1' + bytes(8), b'\1\2\3\4\5\6\7\x08\x09\x0a', bytes(range(1, 20))):
    print(data, err(lambda: int.from_bytes(data, 'big')), err(lambda: int.from_bytes(data, 'little')))
top = (1 << 62) - 1 + (1 << 62)
for n in (top, -top - 1, 1 << 40, -(1 << 40), (1 << 32) - 1, 1 << 32, 1 << 31, -(1 << 31), -(1 << 31) - 1, 255, -1, 0):
    for size in (0, 1, 4, 8, 9, 12):
        print(n, size, err(lambda: n.to_bytes(size, 'big')), err(lambda: n.to_bytes(size, 'little')))
        print('  signed', err(lambda: n.to_bytes(size, 'big', signed=True)), err(lambda: n.to_bytes(size, 'little', signed=True)))
for n in (top, -top - 1, 1 << 40, -(1 << 40), (1 << 32) - 1, 1 << 31, -1, 255):
    for code in 'bBhHiIqQ':
        print(n, code, err(lambda: struct.pack('<' + code, n)), err(lambda: struct.pack('>' + code, n)), err(lambda: list(array(code, [n]))))
for data in (b'\xff' * 8, b'\x7f' * 8, b'\x80' + bytes(7), bytes(7) + b'\x80', b'\x81' * 8):
    for code in 'qQiI':
        print(data, code, err(lambda: struct.unpack_from('<' + code, data)), err(lambda: struct.unpack_from('>' + code, data)), err(lambda: array(code, data)[0]))


def change(code, n):
    a = array(code, [1, 2])
    a[0] = n
    a.append(n)
    return list(a), a[-1]


for n in (top, -top - 1, 1 << 31, (1 << 32) - 1):
    for code in 'qQiIb':
        print(n, code, err(lambda: change(code, n)))
import uctypes

data = bytearray(b'\xff' * 8 + b'\x7f' * 8)
s = uctypes.struct(uctypes.addressof(data), {'a': uctypes.UINT64 | 0, 'b': uctypes.INT64 | 0, 'c': uctypes.UINT32 | 8, 'd': uctypes.INT64 | 8}, uctypes.LITTLE_ENDIAN)
for name in 'abcd':
    print(name, err(lambda: getattr(s, name)))
for name in 'abcd':
    for n in (1 << 40, -1, 5):
        print(name, n, err(lambda: setattr(s, name, n)), data)
