# Modules as objects: a __getattr__ function of the module, __dict__, names set from outside, functions that see them.
import lib_lazy
from lib_lazy import made_up

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


print(made_up, lib_lazy.other, lib_lazy.real)
err(lambda: lib_lazy.refused)
err(lambda: hasattr(lib_lazy, 'refused'))
err(lambda: getattr(lib_lazy, 'refused', 'default'))
err(lambda: hasattr(lib_lazy, 'anything'))


def missing():
    from lib_lazy import refused


err(lambda: missing())
lib_lazy.other = 'set'
err(lambda: lib_lazy.other)
del lib_lazy.other
err(lambda: lib_lazy.other)
err(lambda: lib_lazy.read())
lib_lazy.real = 'changed'
err(lambda: lib_lazy.read())
del lib_lazy.real
err(lambda: lib_lazy.read())
err(lambda: lib_lazy.real)
lib_lazy.added = 5
err(lambda: lib_lazy.read_added())
err(lambda: 'added' in lib_lazy.__dict__)
err(lambda: lib_lazy.__dict__['added'])
err(lambda: lib_lazy.__name__)
lib_lazy.__name__ = 'renamed'
err(lambda: lib_lazy.__name__)


def delete():
    del lib_lazy.not_there


err(lambda: delete())
err(lambda: lib_lazy.read.__globals__ is lib_lazy.__dict__)
err(lambda: 'real' in dir(lib_lazy))
