# VfsRom: records of each kind, records that are broken, paths, files and what they can do, mounting.
import errno, os, vfs


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def number(n):
    out = bytes((n & 127,))
    while n > 127:
        n >>= 7
        out = bytes((128 | n & 127,)) + out
    return out


def record(kind, *parts):
    payload = b''.join(parts)
    return number(kind) + number(len(payload)) + payload


def name(text):
    return number(len(text)) + text


def file(text, content):
    return record(5, name(text), record(2, content))


def folder(text, *parts):
    return record(4, name(text), *parts)


def image(*parts):
    return record(0x14a6b1, *parts)


for what in (b'', b'\xd2\xcd1', b'\xd2\xcd1\0', b'\xd2\xcd1\1', b'\xd2\xcd1\x80', b'\xd2\xcd1\x80\x80\0', b'\xd2\xcd2\0', b'\xd2\xcd1\2\0\0', bytearray(4), 'text', 5):
    err(lambda: (what, vfs.VfsRom(what).statvfs('')))
err(lambda: vfs.VfsRom())
err(lambda: vfs.VfsRom(image(), 1))

data = image(
    file(b'a.txt', b'one\ntwo\nlast'),
    record(1, b'padding'),
    record(77, b'of an unknown kind'),
    folder(b'dir', record(1, b''), file(b'inner', bytes(range(200))), folder(b'deep', file(b'x', b'')), folder(b'empty')),
    record(5, name(b'pointed'), record(1, b'skip'), record(3, number(3), number(9))),
    file('caf\u00e9'.encode(), b'\xc3\xa9\xc3\xa9'),
)
fs = vfs.VfsRom(data)
print(fs.statvfs('anything'), fs.getcwd() == '', fs.umount() is fs)
for path in ('', '/', 'dir', '/dir', 'dir/', b'dir', 'dir/deep', 'dir/empty'):
    err(lambda: (path, list(fs.ilistdir(path))))
for path in ('', '/', 'a.txt', '/a.txt', '//a.txt', 'a.txt/', 'a.txt/x', 'a.tx', 'dir', 'dir/', 'dir//inner', 'dir/inner', 'dir/deep/x', 'dir/../a.txt', '.',
             'pointed', 'none', 'caf\u00e9', b'dir/inner'):
    err(lambda: (path, fs.stat(path)))
for path in ('a.txt', 'none', 'dir/none'):
    err(lambda: fs.ilistdir(path))
err(lambda: fs.ilistdir())
for path in ('/', '', 'dir', '.'):
    err(lambda: fs.chdir(path))
for args in ((True, False), (False, False), (False, True)):
    err(lambda: fs.mount(*args))
print(hasattr(fs, 'mkdir'), hasattr(fs, 'remove'), hasattr(vfs.VfsRom, 'mkfs'))

# files
for mode in ('', 'r', 'b', 't', 'rb', 'bt', 'tb', 'w', 'a', 'r+', 'x', 'q'):
    err(lambda: (mode, type(fs.open('a.txt', mode)).__name__))
err(lambda: fs.open('none', 'r'))
err(lambda: fs.open('dir', 'r'))
with fs.open('a.txt', 'r') as f:
    print(f, f.readline(), f.read(2), f.tell(), f.seek(0), f.readlines(), f.read(), f.seek(-3, 2), f.read(), f.seek(100), f.seek(-4, 1), f.read(1))
    for offset, whence in ((-1, 0), (-100, 1), (-100, 2), (2, 2)):
        err(lambda: (f.seek(offset, whence), f.read()))
    for what in (lambda: memoryview(f), lambda: f.write('x'), lambda: f.flush(), lambda: print('x', file=f), lambda: f.close(), lambda: f.close()):
        err(what)
    print(f.seek(0), f.read(3))
with fs.open('dir/inner', 'rb') as f:
    b = bytearray(4)
    print(f.readinto(b), b, f.seek(198), f.readinto(b), b, f.read())
    print(len(memoryview(f)), memoryview(f)[5], bytes(memoryview(f)[10:12]), [len(line) for line in fs.open('dir/inner', 'rb')])
    err(lambda: memoryview(f).__setitem__(0, 1))
print(fs.open('pointed', 'r').read(), fs.open('caf\u00e9', 'r').read(1))

# mounted
vfs.mount(fs, '/r')
print(os.listdir('/r'), os.listdir(b'/r/dir'), os.stat('/r/a.txt')[6], open('/r/a.txt').read(3))
for what in (lambda: os.mkdir('/r/x'), lambda: os.remove('/r/a.txt'), lambda: open('/r/a.txt', 'w'), lambda: os.chdir('/r/dir')):
    err(what)
os.chdir('/r')
print(os.getcwd(), os.listdir('dir'))
os.chdir('/')
vfs.umount('/r')

# broken records
for what in (
    image(record(5, name(b'f'))), image(record(5, b'')), image(record(5, b'\x81')), image(b'\0\0', file(b'f', b'x')), image(b'\x85'),
    image(record(5, name(b'f'), b'\0\0')), image(record(5, name(b'f'), b'\2')), image(record(5, name(b'f'), record(3, b''))),
    image(record(5, name(b'f'), record(3, b'\1'))), image(file(b'g', b'y'), record(5, b'\x90')), image(record(4, name(b'f'), b'\5')),
):
    fs = vfs.VfsRom(what)
    err(lambda: list(fs.ilistdir('')))
    err(lambda: fs.stat('f'))
