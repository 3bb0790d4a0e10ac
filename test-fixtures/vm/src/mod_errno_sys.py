# errno and sys: names and numbers, errorcode, version tuples, streams, path and argv as lists, exit.
import errno, sys

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


print([(n, getattr(errno, n)) for n in sorted(dir(errno)) if n[0] == 'E'])
err(lambda: sorted(errno.errorcode.items()) == sorted((getattr(errno, n), n) for n in dir(errno) if n[0] == 'E'))
err(lambda: errno.errorcode[errno.ENOENT])
err(lambda: errno.errorcode[9999])
err(lambda: errno.ENOTHING)
try:
    raise OSError(errno.EACCES)
except OSError as e:
    print(e.errno == errno.EACCES, str(e), repr(e))
err(lambda: (sys.version_info >= (3, 4), len(sys.version_info), sys.implementation[0], sys.implementation.version[:2] >= (1, 20), isinstance(sys.implementation._mpy, int)))
err(lambda: (type(sys.argv), type(sys.path), type(sys.modules), sys.byteorder))
err(lambda: sys.maxsize > 2**30 and sys.maxsize & (sys.maxsize + 1) == 0)
err(lambda: sys.stdout.write('written\n'))
err(lambda: sys.stderr.write('to stderr\n'))
err(lambda: sys.stdout.write(5))
err(lambda: sys.stdout.write())
err(lambda: (sys.ps1, sys.ps2))
sys.ps1 = 'mine'
err(lambda: sys.ps1)
err(lambda: sys.nothing)
err(lambda: sys.print_exception())
err(lambda: sys.exit('a', 'b'))
err(lambda: sys.getsizeof)
err(lambda: sys.getrecursionlimit)
err(lambda: sys.implementation.name)
err(lambda: sys.implementation.nothing)
err(lambda: sys.stdin.read is None)


def set_attr():
    sys.made_up = 1


err(lambda: set_attr())
