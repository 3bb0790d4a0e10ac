# Differs on a board of 32-bit words: the text of MemoryError for objects far larger than any heap, and that all goes on afterwards.
def err(f):
    try:
        print(len(f()))
    except MemoryError as e:
        print(type(e).__name__, e.args)


N = 300 * 1000 * 1000
for f in (lambda: bytearray(N), lambda: bytes(N), lambda: 'x' * N, lambda: b'ab' * N, lambda: [0] * N, lambda: (1, 2) * N, lambda: bytearray(5) * N if hasattr(bytearray, '__mul__') else 'none', lambda: 'ab'.center(N)):
    err(f)


def nested():
    try:
        return bytearray(N)
    finally:
        print('finally')


err(nested)
print(len(bytearray(1000)))
