# Differs on a board of 32-bit words: values that do not fit, in struct and array, and which are cut silently.
import struct
from array import array


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for c in 'bBhHiIlLqQ':
    for v in (127, 128, -129, 255, 256, 32768, 65536, 2 ** 30, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 32 - 1, 2 ** 32, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1, 2 ** 64, -1):
        err(lambda: (c, v, struct.pack('<' + c, v)))
        err(lambda: array(c, [v])[0])
err(lambda: bytearray([255, 256]))
err(lambda: bytearray(b'a').append(2 ** 40))
err(lambda: struct.unpack('<I', b'\xff\xff\xff\xff')[0] is struct.unpack('<I', b'\xff\xff\xff\xff')[0])
err(lambda: struct.unpack('<iIqQ', b'\x00\x00\x00\x40' * 6))


def put(a, v):
    a[0] = v
    return a


for c in 'iIlLqQ':
    for v in (2 ** 31, 2 ** 32 + 5, -(2 ** 33) + 7, 2 ** 64 + 9):
        err(lambda: put(array(c, [0]), v))
