# bytes: making them, indexing, methods that str lacks, hex and fromhex, decode, comparison, errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: (b'', bytes(), bytes(3), bytes([1, 2, 255]), bytes(b'ab'), bytes('h\u00e9', 'utf-8'), bytes(range(4)), bytes(bytearray(b'x')), bytes(memoryview(b'mv')), bytes((65,)), bytes(i for i in (66, 67))))
err(lambda: bytes('no encoding'))
err(lambda: bytes(-1))
err(lambda: bytes([256]))
err(lambda: bytes([-1]))
err(lambda: bytes(['a']))
err(lambda: bytes([1.5]))
err(lambda: bytes(1.5))
err(lambda: bytes(None))
err(lambda: bytes({}))
err(lambda: bytes(5, 'utf-8'))
err(lambda: bytes(1, 2, 3, 4))
err(lambda: bytes(True))
b = b'\x00abc\xff"\''
err(lambda: (b, len(b), b[0], b[-1], b[1:3], list(b), 97 in b, b'bc' in b, b'' in b))
err(lambda: 'a' in b)
err(lambda: 300 in b)
err(lambda: b[10])
err(lambda: b['a'])
err(lambda: (b.hex(), b.hex(':'), b''.hex(), bytes.fromhex('00ff 41'), bytes.fromhex(''), bytearray.fromhex('0a0B')))
err(lambda: b.hex(''))
err(lambda: b.hex('ab'))
err(lambda: b.hex(5))
err(lambda: bytes.fromhex('0'))
err(lambda: bytes.fromhex('zz'))
err(lambda: bytes.fromhex(b'00'))
err(lambda: bytes.fromhex(5))
err(lambda: b'caf\xc3\xa9'.decode())
err(lambda: b'caf\xc3\xa9'.decode('utf-8'))
err(lambda: b'\xff'.decode())
err(lambda: b'\xe2\x82'.decode('utf8'))
err(lambda: b'abc'.decode('ascii', 'ignore'))
err(lambda: b'abc'.decode(1))
err(lambda: (b'a' < b'b', b'a' == bytearray(b'a'), b'ab' > b'a', b'a' != b'b', b'' == b''))
err(lambda: b'a' < 'a')
err(lambda: (hash(b'a') == hash(b'a'), {b'k': 1}[b'k']))
err(lambda: (b'aXbX'.find(b'X'), b'aXb'.index(b'b'), b'aXbX'.rfind(b'X'), b'aa'.count(b'a'), b'Ab'.lower(), b'Ab'.upper(), b'ab'.startswith(b'a'), b'ab'.endswith(b'b'), b'12'.isdigit(), b' '.isspace(), b'a'.isalpha()))
err(lambda: b'ab'.find(97))
err(lambda: b'ab'.find('a'))
err(lambda: b'ab'.startswith('a'))
err(lambda: b'ab'.nope())


def assign():
    b[0] = 1


err(lambda: assign())
err(lambda: (b'a\n' b'b', rb'\n', b'\x41\101'))
err(lambda: sorted(b'cab') + list(reversed(b'xy')))
err(lambda: b'%s' % b'q')
err(lambda: int(b'12'))
err(lambda: bytes('\u20ac', 'utf-8')[0])
err(lambda: str(b'abc'))
err(lambda: b'abc'.encode())
