# binascii: hexlify with separators, unhexlify, base64 both ways, crc32, wrong input.
import binascii as b

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: (b.hexlify(b''), b.hexlify(b'\x00\xffab'), b.hexlify(b'abc', ':'), b.hexlify(bytearray(b'xy')), b.hexlify(memoryview(b'z'))))
err(lambda: b.hexlify('text'))
err(lambda: b.hexlify(5))
err(lambda: b.hexlify(b'ab', 5))
err(lambda: b.hexlify(b'ab', ''))
err(lambda: (b.unhexlify(b'00ff'), b.unhexlify('6162'), b.unhexlify(b''), b.unhexlify('aBcD')))
err(lambda: b.unhexlify('0'))
err(lambda: b.unhexlify('zz'))
err(lambda: b.unhexlify(5))
err(lambda: [b.b2a_base64(x) for x in (b'', b'a', b'ab', b'abc', b'\x00\xff\xfe\xfd', b'x' * 60)])
err(lambda: b.b2a_base64(b'ab', newline=False))
err(lambda: b.b2a_base64('text'))
err(lambda: b.b2a_base64(5))
err(lambda: [b.a2b_base64(x) for x in (b'', b'YQ==', b'YWI=', b'YWJj\n', 'YWJj', b'Y W\nJ j', b'//+/')])
err(lambda: b.a2b_base64(b'Y'))
err(lambda: b.a2b_base64(b'YWI'))
err(lambda: b.a2b_base64(b'!!!!'))
err(lambda: b.a2b_base64(b'YQ==YQ=='))
err(lambda: b.a2b_base64(5))
err(lambda: (b.crc32(b''), b.crc32(b'123456789'), b.crc32(b'56789', b.crc32(b'1234')), b.crc32(b'a', 0), b.crc32(bytearray(b'abc'))))
err(lambda: b.crc32('text'))
err(lambda: b.crc32(5))
err(lambda: b.nothing)
err(lambda: b.hexlify())
