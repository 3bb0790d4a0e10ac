# Differs on a board of 32-bit words: what is too large for an index, a length, a shift or a character.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for n in (2 ** 30, 2 ** 31, 2 ** 40, 2 ** 62, 2 ** 63, 2 ** 70):
    print(n)
    err(lambda: [1, 2][n])
    err(lambda: [1, 2][-n])
    err(lambda: [1, 2][n:])
    err(lambda: 'abc'[n])
    err(lambda: 'abc'[:n])
    err(lambda: b'abc'[-n:])
    err(lambda: (1, 2)[::n])
    err(lambda: 'abc'.find('c', n))
    err(lambda: [].pop(n))
    err(lambda: chr(n))
    err(lambda: 1 >> n)
    err(lambda: 0 << n)
    err(lambda: range(5)[n])
    err(lambda: '%c' % n)
    err(lambda: round(1.5, -n) if n < 2 ** 31 else 'not tried')
    err(lambda: memoryview(b'abc')[n])
    err(lambda: range(10)[n])
    err(lambda: [1, 2].index(2, n))
    err(lambda: bytearray(3)[n:])


def insert(n):
    l = [1]
    l.insert(n, 2)
    return l


err(lambda: insert(2 ** 30))
err(lambda: insert(2 ** 40))
err(lambda: insert(-(2 ** 40)))
