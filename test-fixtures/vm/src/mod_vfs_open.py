# What open hands to a file system written in Python: mode texts, paths of mounts within mounts, the current directory; wrong arguments.
import io, os, vfs

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Log:
    def __init__(self, name):
        self.name, self.cwd = name, '/'

    def mount(self, readonly, mkfs):
        print(self.name, 'mount', readonly, mkfs)

    def umount(self):
        print(self.name, 'umount')

    def open(self, path, mode):
        print(self.name, 'open', repr(path), repr(mode))
        return io.StringIO('content of ' + path)

    def chdir(self, path):
        print(self.name, 'chdir', repr(path))

    def getcwd(self):
        return '/here'

    def mkdir(self, path):
        print(self.name, 'mkdir', repr(path))

    def remove(self, path):
        print(self.name, 'remove', repr(path))

    def rename(self, a, b):
        print(self.name, 'rename', repr(a), repr(b))

    def stat(self, path):
        print(self.name, 'stat', repr(path))
        return tuple(range(10))

    def ilistdir(self, path):
        print(self.name, 'ilistdir', repr(path))
        return iter([('a', 0x8000, 0), ('b', 0x4000, 0)])


a, b = Log('A'), Log('B')
vfs.mount(a, '/a')
vfs.mount(b, '/bb')
err(lambda: open('/a/x').read())
err(lambda: open('/a/x', 'w').read())
err(lambda: open('/a/x', 'rb').read())
err(lambda: open('/a/x', mode='a').read())
err(lambda: open(file='/a/x', mode='r+').read())
err(lambda: open('/a/x', 'nonsense').read())
err(lambda: open('/a/x', 'r', -1).read())
err(lambda: open('/a/x', 'r', encoding='utf-8').read())
err(lambda: open('/a/x', 'r', bad=1))
err(lambda: open('/a/dir/../x').read())
err(lambda: open('/a').read())
err(lambda: open('/a/').read())
err(lambda: open('/bb/x').read())
err(lambda: io.open('/a/y', 'r').readline())
err(lambda: os.chdir('/a'))
err(lambda: os.getcwd())
err(lambda: open('rel').read())
err(lambda: open('./dot').read())
err(lambda: open('/bb/abs').read())
err(lambda: os.chdir('sub'))
err(lambda: os.getcwd())
err(lambda: os.mkdir('m'))
err(lambda: os.remove('/bb/r'))
err(lambda: os.rename('o', 'n'))
err(lambda: os.rename('/a/o', '/bb/n'))
err(lambda: tuple(os.stat('s')))
err(lambda: tuple(os.stat('/bb')))
err(lambda: os.listdir())
err(lambda: os.listdir('/bb'))
err(lambda: list(os.ilistdir('/a/q')))
err(lambda: os.rmdir('x'))
err(lambda: os.statvfs('x'))
err(lambda: open(b'bytes'))
err(lambda: open('/a/x', 5).read())
with open('/a/w') as f:
    print(f.read())
err(lambda: os.chdir('/bb'))
err(lambda: vfs.umount('/a'))
err(lambda: os.getcwd())
err(lambda: vfs.umount(b))
err(lambda: vfs.umount())
