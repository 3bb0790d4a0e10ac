# Differs on a board of 32-bit words: sizes below zero, which are taken for very large ones.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for v in (-5, -100):
    err(lambda: bytearray(v))
    err(lambda: bytes(v))
    err(lambda: 'ab'.center(v))
    err(lambda: b'ab' * v)
    err(lambda: [0] * v)
    err(lambda: (1).to_bytes(v, 'big'))
err(lambda: bytearray(-1))
err(lambda: bytes(-1))
