# Folders on littlefs file systems of both versions: making, listing, changing into, renaming, removing, and their errors.
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



def tree(fs, path=''):
    for e in sorted(fs.ilistdir(path)):
        print(path, e[0], e[1], e[3] if e[1] == 0x8000 else '')
        if e[1] == 0x4000:
            tree(fs, path + '/' + e[0])


def test(kind):
    print(kind)
    dev = Device(80)
    kind.mkfs(dev)
    fs = kind(dev)
    for path in ('a', 'a/b', 'a/b/c', '/a/b/long name of a folder', 'a', 'a/b', 'x/y', '/', '', '.', 'a/.', 'a/..', 'a/b/./d', 'a/b/../e', 'a//f', 'caf\u00e9'):
        err(lambda: (path, fs.mkdir(path)))
    tree(fs)
    print([e[0] for e in fs.ilistdir('a')], [e[0] for e in fs.ilistdir(b'/a')])
    for path in ('', '/', '.', 'a', 'a/', 'a/b', 'a/b/..', 'a/b/../..', 'a/b/c/../../e', 'none', 'none/x', 'none/../a', '//a///b'):
        err(lambda: (path, [e[0] for e in fs.ilistdir(path)]))
        err(lambda: (path, fs.stat(path)[:6]))

    # changing into
    for path in ('a', 'b', '.', 'c', '..', 'long name of a folder', '../..', '..', '/a/b/c', '../../..', '/', 'none', 'a/b/none', '', 'a//b/./', './/c/', '/a/.'):
        err(lambda: (path, fs.chdir(path), fs.getcwd()))
    fs.chdir('/a/b')
    with fs.open('file', 'w') as f:
        f.write('here')
    for what in (lambda: fs.chdir('file'), lambda: fs.ilistdir('file'), lambda: fs.stat('file/x'), lambda: fs.mkdir('file'), lambda: fs.mkdir('file/x'),
                 lambda: fs.open('c', 'r'), lambda: fs.open('c', 'w'), lambda: fs.open('file/x', 'w'), lambda: fs.open('none/x', 'w'),
                 lambda: fs.open('file', 'x')):
        err(what)

    # renaming
    for old, new in (('file', 'other'), ('other', '../moved'), ('../moved', 'c/moved'), ('none', 'x'), ('c/moved', 'none/x'), ('c', 'd2'), ('d2', '../c2'),
                     ('/a/c2/moved', '/top'), ('/top', 'OTHER'), ('OTHER', 'other'), ('/a/e', '/a/g'), ('other', '/a/g'), ('/a/g', 'other'),
                     ('/a/f', '/a/b'), ('/a/f', '/a/g'), ('other', 'x/')):
        err(lambda: (old, new, fs.rename(old, new)))
    fs.open('two', 'w').close()
    err(lambda: fs.rename('other', 'two'))
    tree(fs, '/a')
    print(fs.getcwd())

    # removing
    for path in ('/a/b', '/a', 'none', '/none/x', 'two', 'two', 'long name of a folder', '/a/c2', '/a/g', 'd'):
        err(lambda: (path, fs.remove(path)))
    for path in ('/a/b', '/a', 'none'):
        err(lambda: (path, fs.rmdir(path)))
    fs.chdir('/')
    tree(fs)
    print(fs.statvfs('')[3])

    # many entries: of several blocks
    fs.mkdir('many')
    for i in range(40):
        with fs.open('many/number %d' % (i * 7 % 40), 'w') as f:
            f.write('x' * i)
    print(len(list(fs.ilistdir('many'))), sum(e[3] for e in fs.ilistdir('many')))
    for i in range(0, 40, 2):
        fs.rename('many/number %d' % i, 'many/%d is another' % i)
    fs.mkdir('many/inner')
    fs = kind(dev)
    print(sorted(e[0] for e in fs.ilistdir('many')))
    err(lambda: fs.remove('many'))
    for e in list(fs.ilistdir('many')):
        fs.remove('many/' + e[0])
    print(list(fs.ilistdir('many')))
    err(lambda: fs.remove('many'))
    print([e[0] for e in fs.ilistdir()], fs.statvfs('')[3])
    fs.mkdir('last')
    i = fs.ilistdir()
    print(type(i).__name__, next(i, 'end'), next(i, 'end'), next(i, 'end'))


test(vfs.VfsLfs1)
test(vfs.VfsLfs2)
