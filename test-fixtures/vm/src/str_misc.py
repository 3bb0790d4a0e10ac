# str: indexing, iteration, comparison, hashing, encode, conversion from everything, characters, immutability.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


s = 'h\u00e9llo \u20ac \U0001f600'
err(lambda: (len(s), [c for c in s], s[1], s[-1], s[0:2], s[6:], ord(s[-1]), s[::1]))
err(lambda: s[20])
err(lambda: s['a'])
err(lambda: s[1.0])
err(lambda: ('a' < 'b', 'a' < 'B', '' < 'a', 'abc' < 'abd', 'ab' < 'abc', 'a' == 'a', '\u00e9' > 'z', 'Z' <= 'Z', 'b' >= 'a'))
err(lambda: 'a' < b'b')
err(lambda: 'a' < 5)
err(lambda: s.encode())
err(lambda: s.encode('utf-8'))
err(lambda: s.encode('ascii'))
err(lambda: s.encode('utf-8', 'strict'))
err(lambda: s.encode('latin-1'))
err(lambda: s.encode(5))
err(lambda: (str(), str(5), str(None), str(b'x'), str([1, 'a']), str('s'), str(1.0), str(True), str(type)))
err(lambda: str(b'abc', 'utf-8'))
err(lambda: str(b'\xe2\x82\xac', 'utf8'))
err(lambda: str(b'\xff\xfe', 'utf-8'))
err(lambda: str(bytearray(b'xy'), 'ascii'))
err(lambda: str(memoryview(b'mv'), 'utf-8'))
err(lambda: str(5, 'utf-8'))
err(lambda: str('a', 'utf-8'))
err(lambda: str(1, 2, 3, 4))
err(lambda: str(b'ab', 'utf-8', 'ignore'))
err(lambda: (chr(65), chr(8364), chr(0x1f600), ord('a'), ord('\u20ac'), ord(b'a'), repr(chr(0)), repr(chr(0x10ffff))))
err(lambda: chr(-1))
err(lambda: chr(0x110000))
err(lambda: chr('a'))
err(lambda: chr(1.5))
err(lambda: ord(''))
err(lambda: ord('ab'))
err(lambda: ord(5))
err(lambda: ord(b'ab'))
err(lambda: (hash('a') == hash('a'), hash('a') == hash('b'), {'a': 1}['a'], 'k' in {'k'}))
err(lambda: bool('') or bool('0'))


def assign():
    s[0] = 'x'


err(lambda: assign())
err(lambda: [repr(c) for c in ("'", '"', '\'"', '\\', '\n\t\r', '\x7f', '\x80', '\xad', '\u0100', '\ud7ff')])
err(lambda: ('a' 'b' "c", r'\n', '\101\x41\u0041'))
err(lambda: ''.join(reversed('abc')))
err(lambda: sorted('hello'))
err(lambda: 'a'.encode().decode() == 'a')
err(lambda: 'abc'.format is None)
err(lambda: int('12') + float('1.5'))
err(lambda: 'aXbX'.split('X')[::-1])
