# deflate.DeflateIO: reading raw, zlib and gzip streams, in parts, automatic format, damaged data, wrong use.
import deflate, io, binascii

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


plain = b'hello hello hello hello, deflate! ' * 3
big = bytes((i * 7 + i // 13) % 61 + 32 for i in range(400))
stored = b'\x01\x05\x00\xfa\xffhello'
fixed = binascii.unhexlify('cb48cdc9c957c8402701')
dynamic = binascii.unhexlify(
    '4dce450ec3401044d1ab8cd9e1c461323bcc4cf73f47d42df5b8f6a55f4f79cdfe2cdb9c5f66a53d8c16fbdbd7a97727c9eaf830fcd6609e6f2f6fabda19c5cbc3fde7367ad3747d7ad2342c'
    '76d78f5d0bc6345512a1a98ed0544768aa23f2c711f9e388fc7144fe38227f1c4174886885e808d106a263449b884e106d213a45b48de80cd10ea27344bb882e10ed95e83f'
)
err(lambda: deflate.DeflateIO(io.BytesIO(stored), deflate.RAW).read())
err(lambda: deflate.DeflateIO(io.BytesIO(fixed), deflate.RAW).read())
err(lambda: deflate.DeflateIO(io.BytesIO(dynamic), deflate.RAW).read() == big)
err(lambda: deflate.DeflateIO(io.BytesIO(binascii.unhexlify('73741c05a380fa0000')), deflate.RAW).read() == b'A' * 600)
err(lambda: deflate.DeflateIO(io.BytesIO(binascii.unhexlify('cb48cdc9c957c8402775145252d372124b521531e5c8500100')), deflate.RAW).read() == plain)
zlib = binascii.unhexlify('78daabcac94c5248492c4954a882b100466306f7')
small_window = binascii.unhexlify('28cfabcac94c5248492c4954a882b100466306f7')
gzip = binascii.unhexlify('1f8b08000000000002034bafca2c5048492c49544887b1007842108713000000')
for data in (zlib, small_window, gzip):
    for kind in (deflate.AUTO, deflate.RAW, deflate.ZLIB, deflate.GZIP):
        err(lambda: deflate.DeflateIO(io.BytesIO(data), kind).read())
err(lambda: deflate.DeflateIO(io.BytesIO(zlib[:-1]), deflate.ZLIB).read())
err(lambda: deflate.DeflateIO(io.BytesIO(zlib[:-1] + b'x'), deflate.ZLIB).read())
err(lambda: deflate.DeflateIO(io.BytesIO(gzip[:-9]), deflate.GZIP).read())
d = deflate.DeflateIO(io.BytesIO(stored), deflate.RAW)
err(lambda: (d.read(2), d.read(2), d.read(2), d.read(2)))
buf = bytearray(4)
d = deflate.DeflateIO(io.BytesIO(stored), deflate.RAW)
err(lambda: (d.readinto(buf), buf, d.readinto(buf), buf))
d = deflate.DeflateIO(io.BytesIO(b'\x01\x06\x00\xf9\xffab\ncd\n'), deflate.RAW)
err(lambda: (d.readline(), d.readline(), d.readline()))
err(lambda: deflate.DeflateIO(io.BytesIO(b''), deflate.RAW).read())
err(lambda: deflate.DeflateIO(io.BytesIO(stored[:6]), deflate.RAW).read())
err(lambda: deflate.DeflateIO(io.BytesIO(b'\x06\xff'), deflate.RAW).read())
err(lambda: deflate.DeflateIO(io.BytesIO(b'not zlib at all'), deflate.ZLIB).read())
err(lambda: deflate.DeflateIO(io.BytesIO(b'not gzip at all'), deflate.GZIP).read())
err(lambda: deflate.DeflateIO(io.BytesIO(b'neither'), deflate.AUTO).read())
err(lambda: deflate.DeflateIO(5))
err(lambda: deflate.DeflateIO())
err(lambda: deflate.DeflateIO(io.BytesIO(stored), 9).read())
err(lambda: deflate.DeflateIO(io.BytesIO(stored), deflate.RAW, 99).read())
err(lambda: deflate.DeflateIO(io.BytesIO(stored), deflate.RAW, -1))
err(lambda: deflate.DeflateIO(io.BytesIO(stored), deflate.RAW, 10).read())
err(lambda: deflate.DeflateIO(io.BytesIO(stored), 'x'))
err(lambda: (deflate.AUTO, deflate.RAW, deflate.ZLIB, deflate.GZIP))
with deflate.DeflateIO(io.BytesIO(stored), deflate.RAW) as w:
    print(w.read(1))
err(lambda: w.read())
