# Files on littlefs file systems of both versions: modes, places, growing, closing, several uses of one file, a full device.
import vfs


class Device:
    def __init__(self, count, size=512):
        self.size, self.result = size, None
        self.data = bytearray(count * size)

    def readblocks(self, n, buf, off):
        at = n * self.size + off
        buf[:] = memoryview(self.data)[at:at + len(buf)]
        return self.result

    def writeblocks(self, n, buf, off):
        at = n * self.size + off
        self.data[at:at + len(buf)] = buf
        return self.result

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.data) // self.size
        if op == 5:
            return self.size
        if op == 6:
            at = arg * self.size
            self.data[at:at + self.size] = b"\xff" * self.size
            return 0


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)



def test(kind):
    print(kind)
    dev = Device(60)
    kind.mkfs(dev)
    fs = kind(dev)
    print(fs.statvfs(''))

    # modes
    for mode in ('r', 'r+', '', 'b', '+', 'rb+', 'rw', 'wx', '+r', 'aa'):
        err(lambda: (mode, fs.open('none', mode)))
    for mode in ('w', 'x', 'a', 'w+', 'a+', 'xb', 'wb', 'ab+'):
        try:
            with fs.open('f', mode) as f:
                print(mode, f, f.write('abc'), f.tell(), end=' ')
                if '+' in mode:
                    err(lambda: (f.seek(0), f.read(2)))
                else:
                    print()
        except OSError as e:
            print(mode, e.errno)
        print(mode, fs.stat('f')[6])
    with fs.open('f', 'r') as f:
        print(f.read(1), f.read(0), f.read(), f.read(), f.read(3))

    # places, in a small file and in one of several blocks
    for name, unit in (('small', 5), ('large', 700)):
        with fs.open(name, 'w+b') as f:
            print(f.write(b'0123456789' * unit), f.tell())
            print(f.seek(5), f.read(3), f.tell(), f.seek(4 * unit, 0), f.read(8), f.seek(-6, 1), f.read(5), f.seek(-3, 2), f.read())
            print(f.seek(12 * unit), f.read(), f.tell(), f.write(b'end'), f.seek(0, 2))
            for offset, whence in ((-1, 0), (-10000, 1), (-10000, 2), (1, 7)):
                err(lambda: (f.seek(offset, whence), f.tell()))
            f.seek(3 * unit)
            print(f.write(b'x' * 2 * unit), f.tell(), f.seek(0), sum(f.read()))
            b = bytearray(12)
            print(f.seek(3 * unit - 2), f.readinto(b), b, f.readinto(b, 3), b)
        with fs.open(name, 'ab') as f:
            print(f.tell(), f.write(b'tail'), f.seek(0), f.write(b'head'), f.tell())
        with fs.open(name, 'rb') as f:
            b = f.read()
            print(len(b), sum(b), b[-12:], fs.stat(name)[6], fs.statvfs('')[3])

    # blocks at their edges: files of some lengths, written in pieces of some lengths
    for length in (63, 64, 65, 511, 512, 513, 1019, 1020, 1021, 1527, 1528, 2032, 2540):
        for piece in (length, 100, 508):
            with fs.open('edge', 'wb') as f:
                for at in range(0, length, piece):
                    f.write(bytes((at + i) & 255 for i in range(min(piece, length - at))))
            with fs.open('edge', 'r+b') as f:
                f.seek(length - 1)
                f.write(b'!?')
            with fs.open('edge', 'rb') as f:
                b = f.read()
            print(length, len(b), sum(b[:-2]), b[-2:], fs.statvfs('')[3], end=';')
        print()
    fs.remove('edge')

    # lines
    with fs.open('t', 'w') as f:
        f.write('one\ntwo\n\nthr\u00e9e\nlast')
    with fs.open('t', 'r') as f:
        print(f.readline(), f.readline(2), f.readlines())

    # several uses of one file
    f = fs.open('t', 'r')
    g = fs.open('t', 'w')
    h = fs.open('u', 'w')
    print(g.write('new'), h.write('other'), repr(f.read(3)), g.flush(), fs.stat('t')[6], h.close(), g.close(), f.close())
    with fs.open('t', 'r') as f, fs.open('u', 'r') as g:
        print(f.read(), g.read())
    f = fs.open('v', 'w')
    f.write('removed')
    fs.remove('v')
    print(f.close(), [e[0] for e in fs.ilistdir() if e[0] == 'v'])

    # closed
    for what in (lambda: f.read(), lambda: f.write('x'), lambda: f.seek(1), lambda: f.tell(), lambda: f.flush(), lambda: f.close(), lambda: f.__del__(),
                 lambda: f.fileno()):
        err(what)

    # a full device
    f = fs.open('full', 'wb')
    err(lambda: [f.write(bytes(512)) for i in range(60)])
    err(lambda: f.close())
    print(fs.stat('full')[6])
    fs.remove('full')
    with fs.open('large', 'rb') as f:
        print(len(f.read()))


test(vfs.VfsLfs1)
test(vfs.VfsLfs2)
