# platform and os: kinds of results only, names that exist, and errors for files that are not there.
import platform, os

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: (type(platform.platform()).__name__, type(platform.python_compiler()).__name__, [type(v).__name__ for v in platform.libc_ver()]))
err(lambda: platform.nothing)
print([n for n in ('chdir', 'getcwd', 'listdir', 'ilistdir', 'mkdir', 'remove', 'rename', 'rmdir', 'stat', 'statvfs', 'unlink') if hasattr(os, n)])
err(lambda: type(os.getcwd()).__name__)
err(lambda: os.stat('not/there'))
err(lambda: os.remove('not_there'))
err(lambda: os.rmdir('not_there'))
err(lambda: os.listdir('not_there'))
err(lambda: os.chdir('not_there'))
err(lambda: os.rename('not_there', 'x'))
err(lambda: open('not_there'))
err(lambda: open('not_there', 'r'))
err(lambda: os.mkdir('not/there'))
err(lambda: os.stat(5))
err(lambda: os.listdir(5))
err(lambda: open(5.5))
err(lambda: open())
err(lambda: os.remove())
