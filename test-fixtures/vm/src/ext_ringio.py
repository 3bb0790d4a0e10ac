# A ring of bytes as a stream.
import micropython


def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(repr(e))


R = micropython.RingIO
for a in (0, 1, -1, 65534, 65535, -2, 'a', b'abc', 1 << 70, bytearray(1)):
    try:
        R(a)
        print('ok')
    except Exception as e:
        print(repr(e))
r = R(5)
print(
    r.write(b'abcdefg'),
    r.any(),
    r.read(2),
    r.write(b'xyz'),
    r.read(),
    r.readline(),
    r.write(b'a\nb'),
    r.readline(),
    r.readinto(bytearray(3)),
    r.close(),
)
t(R)
t(R, 1, 2)
t(lambda: iter(r))
t(r.read, -5)
