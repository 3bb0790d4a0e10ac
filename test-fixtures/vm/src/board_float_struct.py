# Differs on a float32 board: floats and doubles through struct and array.
import struct
from array import array

for v in (0.1, 1 / 3, 1e10 / 3, 1e38, 1e39, 1e-40, 16777217.0, -2.5):
    print(struct.pack('<f', v), struct.pack('<d', v), struct.unpack('<f', struct.pack('<f', v))[0], struct.unpack('<d', struct.pack('<d', v))[0])
print(struct.unpack('<d', b'\x9a\x99\x99\x99\x99\x99\xb9?'), struct.unpack('<d', b'\x00\x00\x00\x00\x00\x00\xf0\x7f'), struct.unpack('<d', b'\xff' * 8), struct.unpack('<d', b'\x01' + b'\x00' * 7))
print(array('f', [0.1, 1 / 3, 1e39]), array('d', [0.1, 1 / 3, 1e39]))
print(sum(array('f', [0.1] * 10)), sum(array('d', [0.1] * 10)))
print(struct.pack('<e', 0.1), struct.unpack('<e', struct.pack('<e', 0.1)), struct.unpack('<e', struct.pack('<e', 70000.0)), struct.unpack('<e', b'\x01\x00'))
