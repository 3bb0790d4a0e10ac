# Block devices below a FAT file system: both protocols, sizes of sectors, what their methods return, read-only ones, mkfs of many sizes.
import gc, os, vfs


class Old:
    def __init__(self, count):
        self.data = bytearray(count * 512)

    def readblocks(self, n, buf):
        buf[:] = memoryview(self.data)[n * 512:n * 512 + len(buf)]

    def count(self):
        return len(self.data) // 512


class OldWritable(Old):
    def writeblocks(self, n, buf):
        self.data[n * 512:n * 512 + len(buf)] = buf

    def sync(self):
        self.synced = True


class New:
    def __init__(self, count, size=512):
        self.size, self.count_, self.blocks, self.ask, self.result = size, count, {}, [], None

    def readblocks(self, n, buf):
        for i in range(len(buf) // self.size):
            buf[i * self.size:(i + 1) * self.size] = self.blocks.get(n + i) or bytes(self.size)
        return self.result

    def writeblocks(self, n, buf):
        for i in range(len(buf) // self.size):
            b = bytes(buf[i * self.size:(i + 1) * self.size])
            if b == bytes(self.size):
                self.blocks.pop(n + i, None)
            else:
                self.blocks[n + i] = b
        return self.result

    def ioctl(self, op, arg):
        self.ask.append((op, arg))
        return self.answer(op)

    def answer(self, op):
        return {4: self.count_, 5: self.size}.get(op)


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


# the old protocol
err(lambda: vfs.VfsFat(1))
err(lambda: vfs.VfsFat())
err(lambda: vfs.VfsFat(Old(50), 1))
class NoCount:
    def readblocks(self, n, buf):
        pass
err(lambda: vfs.VfsFat(NoCount()))
err(lambda: vfs.VfsFat.mkfs(Old(50)))
dev = OldWritable(50)
vfs.VfsFat.mkfs(dev)
fs = vfs.VfsFat(dev)
with fs.open('f', 'w') as f:
    f.write('hello')
print(dev.synced, fs.statvfs(''))
reader = Old(0)
reader.data = dev.data
fs = vfs.VfsFat(reader)
print(fs.open('f', 'r').read())
for what in (lambda: fs.open('f', 'w'), lambda: fs.open('f', 'a'), lambda: fs.mkdir('d'), lambda: fs.remove('f'), lambda: fs.rename('f', 'g')):
    err(what)

# what is asked of the device
dev = New(60)
vfs.VfsFat.mkfs(dev)
print(dev.ask)
dev.ask.clear()
fs = vfs.VfsFat(dev)
print(dev.ask)
dev.ask.clear()
with fs.open('f', 'w') as f:
    f.write('text')
fs.mkdir('d')
fs.remove('f')
print(dev.ask)

# mounting
blank = New(60)
err(lambda: vfs.mount(blank, '/x'))
err(lambda: vfs.VfsFat(blank).statvfs(''))
err(lambda: vfs.mount(vfs.VfsFat(blank), '/x'))
err(lambda: vfs.mount(blank, '/x', mkfs=True))
err(lambda: (os.listdir('/x'), os.statvfs('/x')))
vfs.umount('/x')
vfs.mount(blank, '/x', readonly=True)
err(lambda: open('/x/f', 'w'))
err(lambda: os.mkdir('/x/d'))
err(lambda: os.listdir('/x'))
vfs.umount('/x')
err(lambda: vfs.VfsFat(blank).umount())

# what methods return
fs = vfs.VfsFat(dev)
with fs.open('g', 'wb') as f:
    f.write(bytes(1000))
for result in (0, None, False, -5, 5, -22, 1.5, 'x', True):
    dev.result = None
    f = fs.open('g', 'r+b')
    dev.result = result
    err(lambda: (result, len(f.read(700)), f.seek(0), f.write(b'zz'), f.flush()))
    dev.result = None
    err(lambda: f.close())
class Answers(New):
    def __init__(self, *replies):
        super().__init__(60)
        self.replies = dict(replies)
    def answer(self, op):
        return self.replies.get(op, super().answer(op))
for reply in ((1, 1), (1, 0), (1, -1), (4, 'x'), (4, 21), (4, 0), (4, 22), (4, 25), (5, None), (5, 0), (5, 511), (5, 256), (5, 8192), (5, 65536 + 512), (5, 'x')):
    err(lambda: (reply, vfs.VfsFat.mkfs(Answers(reply))))

# sizes
for count, size in ((50, 512), (2000, 512), (5000, 512), (9000, 512), (40000, 512), (300000, 512), (500, 1024), (9000, 2048), (20000, 4096),
                    (4200000, 512), (9000000, 512)):
    dev = fs = again = f = None
    gc.collect()
    dev = New(count, size)
    err(lambda: vfs.VfsFat.mkfs(dev))
    fs = vfs.VfsFat(dev)
    print(count, size, fs.statvfs('')[:5], sorted(dev.blocks))
    if size > 1024:
        continue
    fs.mkdir('d')
    with fs.open('d/f', 'wb') as f:
        f.write(bytes(range(256)) * 12)
    again = vfs.VfsFat(dev)
    with again.open('d/f', 'rb') as f:
        print(fs.statvfs('')[:5], sum(f.read()), sorted(dev.blocks)[:12])
