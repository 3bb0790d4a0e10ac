# Folders on a FAT file system: making, listing, changing into, renaming, removing, and their errors.
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



dev = Device(70)
vfs.VfsFat.mkfs(dev)
fs = vfs.VfsFat(dev)
for path in ('a', 'a/b', 'a/b/c', '/a/b/long name of a folder', 'a', 'a/b', 'x/y', 'a/', 'z/', '', '/', '.', '..', 'a/.', 'a/..', 'a/b/./d',
             'a/b/../e', 'a//f', '/a\\g'):
    err(lambda: (path, fs.mkdir(path)))


def tree(path=''):
    for e in fs.ilistdir(path):
        print(path, e)
        if e[1] == 0x4000:
            tree(path + '/' + e[0])


tree()
for path in ('', '/', '.', '..', 'a', 'a/', 'a/b', 'a/b/..', 'a/b/../..', 'a/b/c/../../e', 'none', 'none/x'):
    err(lambda: (path, [e[0] for e in fs.ilistdir(path)]))
    err(lambda: (path, fs.stat(path)[:7]))

# changing into
for path in ('a', 'b', '.', 'c', '..', 'long name of a folder', '../..', '..', '/a/b/c', '../../..', '/', 'none', 'a/b/none', ''):
    err(lambda: (path, fs.chdir(path), fs.getcwd()))
fs.chdir('a/b')
with fs.open('file', 'w') as f:
    f.write('here')
err(lambda: fs.chdir('file'))
err(lambda: fs.ilistdir('file'))
err(lambda: fs.stat('file/x'))
err(lambda: fs.mkdir('file'))
err(lambda: fs.open('c', 'r'))
err(lambda: fs.open('c', 'w'))
err(lambda: fs.open('c', 'x'))

# renaming
for old, new in (('file', 'other'), ('other', '../moved'), ('../moved', 'c/moved'), ('none', 'x'), ('c/moved', 'none/x'), ('c', 'd2'),
                 ('d2', '../c2'), ('/a/c2/moved', '/top'), ('/top', 'OTHER'), ('OTHER', 'other'), ('other', 'other'), ('/a/e', '/a/f'),
                 ('other', '/a/e'), ('.', 'x'), ('..', 'x'), ('', 'x'), ('other', ''), ('other', '/'), ('other', 'x/'), ('other', '.')):
    err(lambda: (old, new, fs.rename(old, new)))
tree('/a')
print(fs.getcwd())

# removing
with fs.open('/a/e/one', 'w') as f:
    f.write('1')
for path in ('/a/e', '/a/e/one', '/a/e', 'none', '/none/x', '.', '..', '', '/', '/a/b', 'long name of a folder', '/a/c2'):
    err(lambda: (path, fs.rmdir(path)))
for path in ('/a/e/one', '/a/e', 'other', 'other', '/a', ''):
    err(lambda: (path, fs.remove(path)))
tree('/a')
fs.chdir('/')

# more entries than a cluster has room for, removed while they are listed
fs.mkdir('many')
for i in range(40):
    fs.open('many/number %d' % i, 'w').close()
seen = []
for e in fs.ilistdir('many'):
    seen.append(e[0])
    fs.remove('many/' + e[0])
print(len(seen), seen[-1], list(fs.ilistdir('many')))
i = fs.ilistdir('many')
print(next(i, 'end'), next(i, 'end'), type(i).__name__)

# more than the root has room for
n = 0
try:
    while n < 600:
        fs.open('e%d' % n, 'w').close()
        n += 1
except OSError as e:
    print(n, e.errno)
print(len(list(fs.ilistdir())))
