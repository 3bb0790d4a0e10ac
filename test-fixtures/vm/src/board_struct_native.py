# Differs on a board of 32-bit words: native sizes and alignment in struct.
import struct


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for c in 'bBhHiIlLqQfdPOSs?xnN':
    err(lambda: (c, struct.calcsize(c), struct.calcsize('@' + c), struct.calcsize('b' + c)))
    err(lambda: struct.calcsize('<' + c))
for f in ('bl', 'bq', 'bd', 'bP', 'hl', '@bhiq', 'qb', 'lbl', '3bl', '@bxl'):
    err(lambda: (f, struct.calcsize(f)))
err(lambda: struct.pack('bl', 1, 2))
err(lambda: struct.pack('bq', 1, 2))
err(lambda: struct.pack('l', -1))
err(lambda: struct.pack('L', 2 ** 32 - 1))
err(lambda: struct.pack('<l', -2))
err(lambda: struct.unpack('bl', struct.pack('bl', -3, 123456)))
