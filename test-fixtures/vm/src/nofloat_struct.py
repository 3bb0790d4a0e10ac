# Floats in structures and arrays.
import struct
from array import array


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Int:
    def __int__(self):
        return 41


big = 1
try:
    for i in range(5):
        big *= 1000
except OverflowError as e:
    print(e.args)
for code in 'efd':
    for order in '@<>':
        print(code, order, struct.calcsize(order + code))
        err(lambda: struct.calcsize(order + 'b' + code))
        for value in (0, 1, -1, 1000, 2 ** 29, big, -big, True, Int(), 'x', None):
            err(lambda: struct.pack(order + code, value))
            err(lambda: struct.pack(order + '2' + code + 'b', value, 1, 2))
        err(lambda: struct.unpack(order + code, bytes(range(8))))
        err(lambda: struct.unpack(order + code, bytes(range(0xf8, 0x100))))
for code in 'efd':
    err(lambda: array(code))
    err(lambda: array(code, [1, 2, 3]))
    err(lambda: array(code, b'\x01\x02\x03\x04\x05\x06\x07\x08')[0])
    err(lambda: len(array(code, bytes(8))))


def change(code, value):
    a = array(code, [0, 1])
    a[0] = value
    a.append(value)
    a.extend([value, 2])
    return a, list(a), bytes(a)


for code in 'fd':
    for value in (3, -3, big, True, Int(), 'x', None):
        err(lambda: change(code, value))
    err(lambda: array(code, [1, 2]) == array(code, [1, 2]))
    err(lambda: array(code, [1, 2]) + array(code, [3]))
    err(lambda: array(code, [1, 2])[1:])
    err(lambda: memoryview(array(code, [1, 2]))[1])
    err(lambda: bytes(memoryview(array(code, [1, 2]))))
    err(lambda: sum(array(code, [1, 2])))
