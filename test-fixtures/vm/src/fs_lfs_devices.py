# Block devices below a littlefs: arguments, errors that they return, read-only ones, what is found on a device, times of changes, broken blocks.
import os, vfs


class Device:
    def __init__(self, count, size=512):
        self.size, self.result, self.replies = size, None, {}
        self.data = bytearray(count * size)

    def readblocks(self, n, buf, off=0):
        at = n * self.size + off
        buf[:] = memoryview(self.data)[at:at + len(buf)]
        return self.result

    def writeblocks(self, n, buf, off=0):
        at = n * self.size + off
        self.data[at:at + len(buf)] = buf
        return self.result

    def ioctl(self, op, arg):
        if op in self.replies:
            return self.replies[op]
        return {4: len(self.data) // self.size, 5: self.size, 6: 0}.get(op)


class Reader:
    def __init__(self, below):
        self.readblocks, self.ioctl = below.readblocks, below.ioctl


class Plain:
    def readblocks(self, n, buf):
        pass

    def count(self):
        return 10


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def test(kind):
    print(kind)
    # arguments
    for what in (lambda: kind(), lambda: kind(1), lambda: kind(Plain()), lambda: kind(Device(30), 1), lambda: kind(Device(30), other=1),
                 lambda: kind.mkfs(), lambda: kind.mkfs(Device(30), readsize='x'), lambda: kind.mkfs(Plain())):
        err(what)
    for count in (0, 1, 2, 3, 4, 6):
        err(lambda: (count, kind.mkfs(Device(count))))
    for replies in ({5: None}, {4: None}, {5: 'x'}, {6: None}, {6: -5}, {1: -1}, {3: -5}, {3: 'x'}):
        dev = Device(20)
        dev.replies = replies
        err(lambda: (replies, kind.mkfs(dev)))
    for sizes in ({'readsize': 16, 'progsize': 16}, {'readsize': 256, 'progsize': 256}, {'progsize': 128, 'lookahead': 64}):
        dev = Device(20)
        kind.mkfs(dev, **sizes)
        fs = kind(dev, **sizes)
        with fs.open('f', 'w') as f:
            f.write('x' * 1000)
        with kind(dev).open('f', 'r') as f:
            print(sorted(sizes.values()), len(f.read()), fs.statvfs('')[:4])

    # errors of the device
    dev = Device(20)
    err(lambda: kind(dev))
    kind.mkfs(dev)
    fs = kind(dev)
    with fs.open('f', 'w') as f:
        f.write('y' * 600)
    for result in (0, None, -5, -1, -28, 5, 1.5, 'x'):
        dev.result = result
        err(lambda: (result, fs.stat('f')[6]))
        err(lambda: (result, fs.mkdir('d'), fs.rmdir('d')))
    dev.result = None
    print(list(kind(dev).ilistdir()))

    # read-only
    fs = kind(Reader(dev))
    print(len(fs.open('f', 'r').read()))
    for what in (lambda: fs.open('g', 'w'), lambda: fs.mkdir('d'), lambda: fs.remove('f'), lambda: fs.rename('f', 'g')):
        err(what)
    vfs.mount(dev, '/x', readonly=True)
    print(os.listdir('/x'), type([m[0] for m in vfs.mount() if m[1] == '/x'][0]).__name__)
    err(lambda: open('/x/g', 'w'))
    err(lambda: os.remove('/x/f'))
    os.chdir('/x')
    print(os.getcwd(), os.stat('f')[6])
    os.chdir('/')
    vfs.umount('/x')

    # broken blocks: one of the first two, both, a folder
    fs = kind(dev)
    fs.mkdir('d')
    for i in range(3):
        fs.open('d/f%d' % i, 'w').close()
    good = bytes(dev.data)
    for at in (0, dev.size):
        dev.data[at:at + dev.size] = bytes(range(256)) * 2
        err(lambda: [e[0] for e in kind(dev).ilistdir('d')])
    err(lambda: vfs.mount(dev, '/x'))
    err(lambda: fs.statvfs(''))
    for block in range(2, 10):
        dev.data[:] = good
        dev.data[block * dev.size:(block + 1) * dev.size] = bytes(dev.size)
    err(lambda: fs.stat('none'))


test(vfs.VfsLfs1)
test(vfs.VfsLfs2)

# times
dev = Device(20)
vfs.VfsLfs2.mkfs(dev)
fs = vfs.VfsLfs2(dev, mtime=False)
fs.open('without', 'w').close()
print(fs.stat('without')[6:])
fs = vfs.VfsLfs2(dev)
fs.open('with', 'w').close()
fs.mkdir('d')
print(fs.stat('without')[7:], fs.stat('with')[7] > 0, len(set(fs.stat('with')[7:])), fs.stat('d')[7:], fs.stat('/')[7:])
fs.rename('with', 'd/with')
time = fs.stat('d/with')[8]
print(time > 0)
with fs.open('d/with', 'r') as f:
    f.read()
print(fs.stat('d/with')[8] == time)
