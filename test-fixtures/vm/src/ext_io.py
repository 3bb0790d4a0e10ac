# Streams in memory, and streams that the program defines.
import io

s = io.StringIO()
print(s.write("abc"), s.getvalue(), s.seek(5), s.write("x"), repr(s.getvalue()), s.tell())
print(s.seek(-2, 1), s.read(), s.seek(-100, 2))
for a in (-2, -100):
    try:
        print(s.read(a))
    except Exception as e:
        print(repr(e))
for f in (
    lambda: s.seek(-1),
    lambda: io.StringIO(-1),
    lambda: io.BytesIO(1.5),
    lambda: io.StringIO([]),
    lambda: s.ioctl(3, 1),
    lambda: s.foo,
    lambda: s.read('a'),
    lambda: s.write(3),
    lambda: s.ioctl(4, bytearray(3)),
    lambda: s.read(),
    lambda: print(file=3),
    lambda: io.BytesIO(b'abc', 4, 5).read(),
    lambda: s.seek(0, 0.1),
):
    try:
        print(f())
    except Exception as e:
        print(repr(e))
b = io.BytesIO(b'a\nbc\n\nd')
for l in b:
    print(l)
b.seek(0)
print(b.readline(0), b.readline(1), b.readline(100))
b.seek(0)
print(list(b), next(b, 5))
b = io.BytesIO(b'hello')
b.write(b'J')
print(b.getvalue(), b.read(2), b.readinto(bytearray(10)))
x = bytearray(b'abcdef')
b = io.BytesIO(x)
x[0] = 0
print(b.read())
b = io.BytesIO()
print(
    b.write(b'abcdef', 2),
    b.write(b'abcdef', 1, 3),
    b.write(b'abcdef', 10, 2),
    b.write(b'abcdef', -3, 2),
    b.write(b'abc', 1, -1),
    b.getvalue(),
)
for t in ('héllo wörld €😀x',):
    for n in (1, 2, 3, 5, 7, 100):
        s = io.StringIO(t)
        o = []
        while 1:
            c = s.read(n)
            if not c:
                break
            o.append(c)
        print(o)


class S(io.StringIO):
    def hi(self):
        return self.read()


s = S('abc')
print(s.hi(), s.getvalue())
print(list(S('a\nb')))
with io.StringIO('z') as f:
    print(f.read())
try:
    f.read()
except ValueError as e:
    print(e)


class W(io.IOBase):
    def __init__(s):
        s.n = 0

    def write(s, b):
        s.n += 1
        print('w', type(b), bytes(b))
        return [None, 1, len(b), -5, 1000, 'x'][s.n - 1] if s.n < 7 else len(b)


w = W()
for i in range(8):
    try:
        print('abc', end='', file=w)
    except Exception as e:
        print(repr(e))
print(type(io.IOBase()), io.StringIO.read(io.StringIO('q')))
try:
    io.StringIO.read(io.BytesIO(b'q'))
except Exception as e:
    print(repr(e))
try:
    io.StringIO(1 << 70)
except Exception as e:
    print(repr(e))
import json


class W(io.IOBase):
    def __init__(s, io=True):
        pass

    def write(s, b):
        return -5

    def readinto(s, b):
        return -6

    def ioctl(s, a, b):
        print('ioctl', a, b)
        return -9


class V(io.IOBase):
    def write(s, b):
        return -5

    def readinto(s, b):
        return -6


def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(repr(e))


for k in (W, V):
    t(lambda: print(1, file=k()))
    t(json.dump, [1], k())
    t(json.load, k())
    import deflate

    t(deflate.DeflateIO(k(), 1).read)
    t(deflate.DeflateIO(k(), 1, 0, True).close)
