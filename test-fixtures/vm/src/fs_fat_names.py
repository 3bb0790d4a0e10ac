# Names on a FAT file system: which are kept as long ones, what short ones are made of them, which are refused.
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



def raw(dev):
    # The root folder as it lies on the device, without times.
    d = dev.data
    word = lambda at: d[at] | d[at + 1] << 8
    at = (word(14) + d[16] * word(22)) * 512
    while d[at]:
        e = d[at:at + 32]
        if e[11] == 15:
            print(' part', e[0], hex(e[13]), bytes(e[1:11]), bytes(e[14:26]), bytes(e[28:32]))
        else:
            print(' entry', bytes(e[:11]), e[11], e[12], e[26] | e[27] << 8, e[28])
        at += 32


dev = Device(60)
vfs.VfsFat.mkfs(dev)
fs = vfs.VfsFat(dev)
for name in ('UPPER.TXT', 'lower.txt', 'UPPER.low', 'low.UPP', 'Mixed.Txt', 'noext', '.hidden', 'two.dots.txt', 'a b', '  lead',
             'trail. .', 'a+b=c', 'eightletters.text', 'caf\u00e9', '\u00e5', 'x' * 20 + '.y'):
    err(lambda: fs.open(name, 'w').close())
raw(dev)
print(list(fs.ilistdir()))
print(list(fs.ilistdir(b'')))

# one name in several ways
for name in ('upper.txt', 'LOWER.TXT', 'lower.TXT', 'MIXED.TXT', 'TWODOT~1.TXT', 'twodot~1.txt', 'Caf\u00e9', 'trail', 'trail...',
             '/lower.txt', '\\lower.txt', '//lower.txt', 'lower.txt/', 'lower.txt/x', 'lower.tx', 'lower.txtt'):
    err(lambda: (name, fs.stat(name)[0]))

# refused
for name in ('', '/', '.', '..', '...', ' ', 'a*b', 'a?b', 'a"b', 'a:b', 'a<b', 'a>b', 'a|b', 'a\x7fb', 'n' * 256):
    err(lambda: (len(name), fs.open(name, 'w').close()))
err(lambda: fs.open('cut\x01off', 'w').close())
err(lambda: fs.open('zero\0off', 'w').close())
err(lambda: fs.open('n' * 255, 'w').close())
print([len(e[0]) for e in fs.ilistdir()])

# numbers of short names
fs = None
vfs.VfsFat.mkfs(dev)
fs = vfs.VfsFat(dev)
for i in range(12):
    fs.open('collides with %d others' % i, 'w').close()
raw(dev)
fs.remove('collides with 3 others')
fs.open('COLLID~4', 'w').close()
fs.open('COLLIDES and others', 'w').close()
fs.rename('collides with 0 others', 'Collides With 0 Others')
print([e[0] for e in fs.ilistdir()])
raw(dev)
