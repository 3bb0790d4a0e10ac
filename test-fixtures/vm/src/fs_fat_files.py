# Files on a FAT file system: modes, text and bytes, places, growing, closing, a full device.
import vfs


class Device:
    def __init__(self, count, size=512):
        self.size = size
        self.data = bytearray(count * size)

    def readblocks(self, n, buf, off=0):
        at = n * self.size + off
        buf[:] = memoryview(self.data)[at:at + len(buf)]

    def writeblocks(self, n, buf, off=0):
        at = n * self.size + off
        self.data[at:at + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.data) // self.size
        if op == 5:
            return self.size
        if op == 6:
            return 0


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)



dev = Device(50)
vfs.VfsFat.mkfs(dev)
fs = vfs.VfsFat(dev)
print(fs.statvfs(''))

# modes
for mode in ('r', 'r+', '', 'b', '+', 'rb+'):
    err(lambda: (mode, fs.open('none', mode)))
for mode in ('w', 'x', 'a', 'w+', 'a+', 'wx', 'xb'):
    try:
        with fs.open('f', mode) as f:
            print(mode, type(f).__name__, f.write('abc'), f.tell(), end=' ')
            err(lambda: (f.seek(0), f.read(2)))
    except OSError as e:
        print(mode, e.errno)
    print(mode, fs.stat('f')[6])
with fs.open('f', 'r') as f:
    err(lambda: f.write('no'))
    print(f.read(1), f.read(0), f.read(), f.read(), f.read(3))
with fs.open('f', '') as f:
    err(lambda: f.read())

# places
with fs.open('g', 'w+b') as f:
    print(f.write(b'0123456789' * 120), f.tell())
    print(f.seek(5), f.read(3), f.tell(), f.seek(500, 0), f.read(30), f.seek(-20, 1), f.read(5), f.seek(-3, 2), f.read())
    print(f.seek(1200), f.read(), f.seek(1300), f.read(), f.tell(), f.seek(0, 2))
    err(lambda: f.seek(-1))
    print(f.seek(600), f.write(b'x' * 700), f.tell(), f.seek(0, 2))
    b = bytearray(12)
    print(f.seek(595), f.readinto(b), b, f.readinto(b, 3), b)
with fs.open('g', 'rb') as f:
    print(f.seek(5000), f.read(), f.seek(-5000, 2), f.seek(1, 5), f.tell())
    print(sum(f.read()))
with fs.open('g', 'ab') as f:
    print(f.tell(), f.write(b'tail'), f.seek(0), f.write(b'head'), f.tell())
with fs.open('g', 'rb') as f:
    print(f.read(8), f.seek(-8, 2), f.read())

# lines
with fs.open('t', 'w') as f:
    f.write('one\ntwo\n\nthr\u00e9e\nlast')
with fs.open('t', 'r') as f:
    print(f.readline(), f.readline(2), f.readlines())
with fs.open('t', 'rb') as f:
    print([line for line in f])

# two uses of one file
f = fs.open('t', 'r')
g = fs.open('t', 'w')
g.write('new')
print(repr(f.read(3)), g.flush(), g.close(), f.close())
print(fs.stat('t')[6])

# closed
for what in (lambda: f.read(), lambda: f.write('x'), lambda: f.seek(1), lambda: f.tell(), lambda: f.flush(), lambda: f.close(),
             lambda: f.__del__(), lambda: f.fileno(), lambda: f.ioctl(1, 2)):
    err(what)
print(str(f)[:18], hasattr(f, 'readinto1'))

# a full device
free = fs.statvfs('')[3]
f = fs.open('full', 'wb')
err(lambda: f.write(bytearray(512 * free + 1)))
err(lambda: f.write(b'more'))
print(f.tell(), f.close(), fs.stat('full')[6], fs.statvfs('')[3])
err(lambda: fs.mkdir('d'))
fs.remove('full')
print(fs.statvfs('')[3] == free)
with fs.open('far', 'wb') as f:
    print(f.seek(1 << 20), f.tell() == f.seek(0, 2), f.tell() // 512 * 512 == f.tell(), fs.statvfs('')[3])
fs.remove('far')

# a file system made anew makes what is open of the old one stale
f = fs.open('stale', 'w')
vfs.VfsFat.mkfs(dev)
print(f.write('x'), f.close(), [e[0] for e in fs.ilistdir()], [e[0] for e in vfs.VfsFat(dev).ilistdir()])
