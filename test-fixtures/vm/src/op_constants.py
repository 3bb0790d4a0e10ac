# Loads of every kind of constant: None, True, False, small and large integers, strings, bytes, tuples, Ellipsis, floats.
def consts():
    return None, True, False, ..., 0, 1, -1, -16, -17, 47, 48, 63, 64, -64, -65, 127, 128, 8191, 8192, -8192, -8193


print(consts())
print(0x3FFFFFFF, -0x40000000)
print(0x40000000, -0x40000001)
print(0x3FFFFFFFFFFFFFFF, 0x4000000000000000)
print(10**30, -(10**30), 123456789012345678901234567890)
print(1.5, -2.25, 0.0, 1e3, 1j, 2.5j)
print('', 'a', 'a longer text than a short name', b'', b'\x00\xff', b'bytes of more than ten')
print((), (1,), (1, 'two', b'3', None, True, ..., (4, 5)))
print('tab\tnewline\nquote\'"back\\', repr('tab\tnewline\nquote\'"back\\'))
print(repr('\x00\x1f\x7f\x80\xe9\u20ac\U0001f600'))
print(consts() is consts(), type(...))


def same():
    return 'interned' is 'interned', () is (), 7 is 7


print(same())
try:
    undefined_name
except NameError as e:
    print(type(e).__name__, e.args)
