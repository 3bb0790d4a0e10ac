# micropython.RingIO: capacity, reading and writing, any, overflow, line reading, buffers, errors.
import micropython

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


r = micropython.RingIO(8)
err(lambda: (r.any(), r.read(), r.read(1), r.readline()))
err(lambda: r.write(b'hello'))
err(lambda: (r.any(), r.read(2), r.any(), r.read(), r.any()))
err(lambda: r.write(b'0123456789'))
err(lambda: (r.any(), r.read()))
err(lambda: r.write(b'ab\ncd'))
err(lambda: (r.readline(), r.readline(), r.any()))
b = bytearray(4)
err(lambda: r.write(b'xyz'))
err(lambda: (r.readinto(b), b))
err(lambda: r.readinto(b))
err(lambda: r.readinto(b, 1))
err(lambda: r.write('text'))
err(lambda: r.read())
err(lambda: r.write(5))
err(lambda: r.read('x'))
err(lambda: micropython.RingIO())
err(lambda: micropython.RingIO(0))
err(lambda: micropython.RingIO(1))
err(lambda: micropython.RingIO(-1))
err(lambda: micropython.RingIO('x'))
q = micropython.RingIO(bytearray(5))
err(lambda: (q.write(b'abcdefg'), q.any(), q.read()))
err(lambda: micropython.RingIO(b'const'))
for i in range(20):
    q.write(bytes([i, i + 1]))
    print(q.read(), end=' ')
print()
err(lambda: print('printed', file=r))
err(lambda: r.read())
err(lambda: r.close())
err(lambda: r.seek(0))
err(lambda: hasattr(r, 'any'))
err(lambda: type(r).__name__)
