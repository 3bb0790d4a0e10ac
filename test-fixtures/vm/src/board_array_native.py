# Differs on a board of 32-bit words: item sizes of arrays, seen through bytes and memoryviews.
from array import array

for c in 'bBhHiIlLqQfd':
    a = array(c, [1, 2])
    print(c, len(bytes(a)), bytes(a)[:8], len(memoryview(a)), memoryview(a).itemsize)
a = array('l', b'\x01\x00\x00\x00\x02\x00\x00\x00')
print(a, len(a))
a = array('L', b'\xff' * 16)
print(a, len(a))
print(bytes(array('l', [-1])), array('l', [2 ** 30])[0], array('L', [2 ** 31])[0])
