# A RAM file system written in Python, mounted with vfs.mount: open, read, write, listdir, stat, mkdir, rename, remove, import from it.
import vfs, os, io, sys

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class File(io.IOBase):
    def __init__(self, fs, path, mode):
        self.fs, self.path, self.mode, self.pos = fs, path, mode, 0
        self.data = bytearray() if 'w' in mode else bytearray(fs.files[path])
        if 'a' in mode:
            self.pos = len(self.data)

    def readinto(self, buf):
        n = min(len(buf), len(self.data) - self.pos)
        buf[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        return n

    def write(self, buf):
        self.data[self.pos:self.pos + len(buf)] = bytes(buf, 'utf-8') if isinstance(buf, str) else bytes(buf)
        self.pos += len(buf)
        return len(buf)

    def ioctl(self, req, arg):
        if req == 4:
            self.fs.log.append(('close', self.path))
            if 'r' not in self.mode:
                self.fs.files[self.path] = bytes(self.data)
            return 0
        return -1

    def __enter__(self):
        return self

    def __exit__(self, *a):
        self.ioctl(4, 0)


class Ram:
    def __init__(self):
        self.files, self.dirs, self.log, self.cwd = {}, set(), [], '/'

    def full(self, path):
        return path if path.startswith('/') else self.cwd.rstrip('/') + '/' + path

    def mount(self, readonly, mkfs):
        self.log.append(('mount', readonly, mkfs))

    def umount(self):
        self.log.append(('umount',))

    def chdir(self, path):
        path = self.full(path)
        if path != '/' and path not in self.dirs:
            raise OSError(2)
        self.cwd = path

    def getcwd(self):
        return self.cwd

    def open(self, path, mode):
        path = self.full(path)
        self.log.append(('open', path, mode))
        if 'r' in mode and path not in self.files:
            raise OSError(2)
        return File(self, path, mode)

    def stat(self, path):
        path = self.full(path)
        if path == '/' or path in self.dirs:
            return (0x4000, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        if path in self.files:
            return (0x8000, 0, 0, 0, 0, 0, len(self.files[path]), 0, 0, 0)
        raise OSError(2)

    def ilistdir(self, path):
        top = self.full(path).rstrip('/') + '/'
        for p in sorted(self.files):
            if p.startswith(top) and '/' not in p[len(top):]:
                yield (p[len(top):], 0x8000, 0, len(self.files[p]))
        for p in sorted(self.dirs):
            if p.startswith(top) and p != top and '/' not in p[len(top):]:
                yield (p[len(top):], 0x4000, 0)

    def mkdir(self, path):
        if self.full(path) in self.dirs:
            raise OSError(17)
        self.dirs.add(self.full(path))

    def remove(self, path):
        if self.files.pop(self.full(path), None) is None:
            raise OSError(2)

    def rename(self, a, b):
        self.files[self.full(b)] = self.files.pop(self.full(a))

    def statvfs(self, path):
        return (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)


fs = Ram()
err(lambda: vfs.mount(fs, '/ram'))
err(lambda: fs.log)
err(lambda: vfs.mount(fs, '/ram'))
err(lambda: vfs.mount(Ram(), '/ram/deep'))
with open('/ram/a.txt', 'w') as f:
    print('hello', file=f)
    f.write('world')
err(lambda: fs.files)
with open('/ram/a.txt') as f:
    print(f.readinto(bytearray(3)))
err(lambda: os.listdir('/ram'))
err(lambda: list(os.ilistdir('/ram')))
err(lambda: os.mkdir('/ram/d'))
err(lambda: os.mkdir('/ram/d'))
err(lambda: sorted(os.listdir('/ram')))
err(lambda: (os.stat('/ram/a.txt')[6], os.stat('/ram/d')[0], os.stat('/ram')[0]))
err(lambda: os.stat('/ram/none'))
err(lambda: os.rename('/ram/a.txt', '/ram/d/b.txt'))
err(lambda: sorted(fs.files))
err(lambda: os.chdir('/ram/d'))
err(lambda: os.getcwd())
err(lambda: os.listdir())
err(lambda: os.stat('b.txt')[6])
err(lambda: open('c.txt'))
err(lambda: os.chdir('/ram/none'))
err(lambda: os.getcwd())
err(lambda: os.remove('b.txt'))
err(lambda: os.remove('b.txt'))
err(lambda: os.statvfs('/ram'))
err(lambda: os.chdir('/'))
err(lambda: os.rename('/ram/x', '/other'))
err(lambda: os.rmdir('/ram/d'))
fs.files['/mod.mpy'] = b'not an mpy'
sys.path.append('/ram')


def imp():
    import mod


err(lambda: imp())
del fs.log[:]
err(lambda: vfs.umount('/ram'))
err(lambda: fs.log)
err(lambda: vfs.umount('/ram'))
err(lambda: vfs.umount(fs))
err(lambda: vfs.mount(Ram()))
ro = Ram()
err(lambda: vfs.mount(ro, '/ro', readonly=True))
err(lambda: ro.log)
err(lambda: vfs.umount(ro))
err(lambda: ro.log)
