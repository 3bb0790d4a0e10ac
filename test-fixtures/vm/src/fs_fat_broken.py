# FAT file systems that contradict themselves: chains that end in themselves or lead nowhere, folders of files, boot sectors of all kinds.
import vfs


class Device:
    # What is below stays as it is; what is written is kept aside.
    def __init__(self, below, changes=(), first=0):
        self.below, self.changes, self.first, self.blocks = below, changes, first, {}

    def readblocks(self, n, buf):
        buf[:] = bytes(len(buf))
        for i in range(len(buf) // 512):
            if not self.read(n + i, memoryview(buf)[i * 512:(i + 1) * 512]):
                return -5

    def read(self, n, buf):
        at = (n - self.first) * 512
        if n in self.blocks:
            buf[:] = self.blocks[n]
        elif at >= len(self.below):
            return False
        else:
            if at >= 0:
                buf[:] = memoryview(self.below)[at:at + 512]
            for place, value in self.changes:
                if place // 512 == n:
                    buf[place % 512:place % 512 + len(value)] = value
        return True

    def writeblocks(self, n, buf):
        if (n - self.first) * 512 >= len(self.below):
            return -5
        for i in range(len(buf) // 512):
            self.blocks[n + i] = bytes(buf[i * 512:(i + 1) * 512])

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.below) // 512
        if op == 5:
            return 512


class Real(Device):
    def writeblocks(self, n, buf):
        self.below[n * 512:n * 512 + len(buf)] = buf


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


good = bytearray(60 * 512)
vfs.VfsFat.mkfs(Real(good))
fs = vfs.VfsFat(Real(good))
fs.mkdir('d')
with fs.open('d/f', 'wb') as f:
    f.write(bytes(1500))
with fs.open('g', 'wb') as f:
    f.write(bytes(2000))
with fs.open('h', 'wb') as f:
    f.write(bytes(100))


def broken(*changes):
    return Device(good, changes)


def entry(n, value):
    # an entry of twelve bits
    at = 512 + n * 3 // 2
    both = good[at] | good[at + 1] << 8
    both = both & 0x000f | value << 4 if n & 1 else both & 0xf000 | value
    return at, bytes((both & 255, both >> 8))


def length(fs, path):
    with fs.open(path, 'rb') as f:
        return len(f.read())


root = 2 * 512
print(bytes(good[root:root + 11]), bytes(good[root + 32:root + 43]), bytes(good[root + 64:root + 75]))
for what, change in (
    ('first cluster of a folder: itself', entry(2, 2)),
    ('first cluster of a folder: free', entry(2, 0)),
    ('first cluster of a folder: 1', entry(2, 1)),
    ('first cluster of a folder: beyond', entry(2, 0xff0)),
    ('second cluster of a file: itself', entry(4, 4)),
    ('second cluster of a file: free', entry(4, 0)),
    ('second cluster of a file: the end', entry(4, 0xfff)),
    ('second cluster of a file: another file', entry(4, 7)),
    ('a folder that begins at 1', (root + 26, b'\x01\0')),
    ('a folder that begins beyond', (root + 26, b'\xff\xff')),
    ('a folder that is the root', (root + 26, b'\0\0')),
    ('a file that begins nowhere', (root + 32 + 26, b'\0\0')),
    ('a file that begins beyond', (root + 32 + 26, b'\xf0\x0f')),
    ('a file of four gigabytes', (root + 32 + 28, b'\xff\xff\xff\xff')),
):
    fs = vfs.VfsFat(broken(change))
    print(what)
    for op in (lambda: length(fs, 'd/f'), lambda: length(fs, 'g'), lambda: [e[0] for e in fs.ilistdir('d')], lambda: fs.stat('d/none')[0],
               lambda: (fs.chdir('d'), fs.getcwd())):
        err(op)

# boot sectors
for what, at, value in (
    ('no mark', 510, b'\0'), ('no jump', 0, b'\0'), ('another jump', 0, b'\xe9'), ('another kind', 54, b'NTFS'), ('sector size', 11, b'\0\x04'),
    ('cluster size 0', 13, b'\0'), ('cluster size 3', 13, b'\3'), ('nothing reserved', 14, b'\0\0'), ('no table', 16, b'\0'), ('three tables', 16, b'\3'),
    ('two tables', 16, b'\2'), ('no root', 17, b'\0\0'), ('an odd root', 17, b'\1\2'), ('no sectors', 19, b'\0\0'), ('few sectors', 19, b'\x20\0'),
    ('many sectors', 19, b'\xff\xff'), ('no sectors of a table', 22, b'\0\0'), ('a large table', 22, b'\xff\0'),
):
    dev = broken((at, value))
    err(lambda: (what, vfs.VfsFat(dev).statvfs('')[:4]))

# a partition in a table of them
MARK = (510, b'\x55\xaa')
err(lambda: vfs.VfsFat(Device(good, (MARK,), 3)).ilistdir())
FIRST = (446 + 4, b'\1\0\0\0\2')
err(lambda: vfs.VfsFat(Device(good, (MARK, FIRST), 3)).ilistdir())
fs = vfs.VfsFat(Device(good, (MARK, FIRST, (462 + 4, b'\6\0\0\0\3')), 3))
print([e[0] for e in fs.ilistdir()], length(fs, 'g'))
for place in (462, 478, 494):
    err(lambda: (place, vfs.VfsFat(Device(good, (MARK, FIRST, (place + 4, b'\6\0\0\0\xc8')), 3)).ilistdir()))

# folders with entries that are none
fs = vfs.VfsFat(broken((root + 11, b'\x08')))
print([e[0] for e in fs.ilistdir()])
err(lambda: fs.stat('d'))
fs = vfs.VfsFat(broken((root, b'\xe5')))
print([e[0] for e in fs.ilistdir()])
fs = vfs.VfsFat(broken((root, b'\0')))
print([e[0] for e in fs.ilistdir()])
fs = vfs.VfsFat(broken((root + 11, b'\x11')))
for what in (lambda: fs.remove('d'), lambda: fs.rmdir('d'), lambda: fs.open('d', 'w')):
    err(what)
fs = vfs.VfsFat(broken((root + 43, b'\x21')))
for what in (lambda: fs.remove('g'), lambda: fs.open('g', 'w'), lambda: fs.open('g', 'r+'), lambda: fs.open('g', 'r').close()):
    err(what)
