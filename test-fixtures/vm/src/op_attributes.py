# Attributes: load, store, delete on instances, classes, modules and functions, and the errors of each.
import sys


class C:
    shared = 1

    def method(self):
        return 'method'


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def store(o, n, v):
    setattr(o, n, v)
    return getattr(o, n)


c = C()
c.own = 2
print(c.own, c.shared, C.shared, c.method())
c.shared = 3
print(c.shared, C.shared)
del c.shared
print(c.shared)
del c.own
err(lambda: c.own)
err(lambda: C.own)
err(lambda: c.missing())
err(lambda: C.missing())
err(lambda: sys.missing_thing)
err(lambda: (1).real_part)
err(lambda: 'text'.nothing)
err(lambda: [].nothing())
err(lambda: None.x)
err(lambda: err.nothing)
err(lambda: int.nothing)
err(lambda: type.nothing)


def del_missing():
    del c.own


err(del_missing)


def del_class():
    del C.shared
    return hasattr(C, 'shared')


err(del_class)


def del_builtin():
    del int.from_bytes


err(del_builtin)


def set_builtin():
    int.thing = 1


err(set_builtin)


def set_instance():
    (1).thing = 1


err(set_instance)


def set_list():
    [].thing = 1


err(set_list)


def set_function():
    err.thing = 1


err(set_function)
err(lambda: store(c, 'dynamic', 9))
err(lambda: getattr(c, 'zzz'))
err(lambda: getattr(c, 'zzz', 'default'))
err(lambda: getattr(c, 5))
err(lambda: setattr(c, 5, 6))
err(lambda: hasattr(c, 5))
err(lambda: hasattr(c, 'dynamic'))
err(lambda: delattr(c, 'dynamic'))
err(lambda: delattr(c, 'dynamic'))
