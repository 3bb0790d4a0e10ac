# Differs where warnings are off: comparing bytes with text, raise ... from.
print(b'a' == 'a', 'a' == b'a', b'a' != 'a', 'a' in [b'a'], {b'k': 1}.get('k'))
try:
    raise ValueError('v') from KeyError('k')
except ValueError as e:
    print(repr(e))
try:
    raise ValueError('v') from None
except ValueError as e:
    print(repr(e))
print(b'a' < b'b', [b'a'].count('a'), ['a'].index('a'), (b'a',) == ('a',))
print('a' == bytearray(b'a'), bytearray(b'a') == 'a', memoryview(b'a') == 'a')
