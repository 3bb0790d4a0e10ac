# hashlib.sha256: known digests, update in parts, buffers of any kind, use after digest, errors.
import hashlib, binascii

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def hx(d):
    return binascii.hexlify(d).decode()


err(lambda: hx(hashlib.sha256().digest()))
err(lambda: hx(hashlib.sha256(b'abc').digest()))
err(lambda: hx(hashlib.sha256(b'a' * 1000).digest()))
h = hashlib.sha256(b'part one ')
err(lambda: h.update(b'part two'))
err(lambda: h.update(bytearray(b'!')))
err(lambda: h.update(memoryview(b'?')[0:1]))
err(lambda: hx(h.digest()))
err(lambda: hashlib.sha256(b'part one part two!?').digest() == hashlib.sha256(b'part one part two!?').digest())
err(lambda: hashlib.sha256('text'))
err(lambda: hashlib.sha256(5))
err(lambda: hashlib.sha256(b'a', b'b'))
err(lambda: hashlib.sha256().update('text'))
err(lambda: hashlib.sha256().update(5))
err(lambda: hashlib.sha256().update())
for n in (0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 200):
    print(n, hx(hashlib.sha256(bytes(range(256))[:n]).digest())[:16])
err(lambda: len(hashlib.sha256(b'x').digest()))
err(lambda: hashlib.sha256(b'x').digest(1))
g = hashlib.sha256(b'once')
g.digest()
err(lambda: hx(g.digest()))
err(lambda: g.update(b'more'))
err(lambda: type(g).__name__)
