# Every form of import: plain, dotted, renamed, from, several names, relative ones guarded by a function.
import sys
import sys as system
import micropython, gc
from sys import version, implementation as impl
from micropython import const


def later():
    import pkg
    import pkg.a.b
    import pkg.a.b as deep
    from pkg import a
    from pkg.a import b, b as again
    from pkg.a.b import value, double as twice

    return pkg, deep, a, b, again, value, twice


def relative():
    from . import sibling
    from .sibling import name
    from .. import up
    from ..up import other as renamed

    return sibling, name, up, renamed


def missing():
    try:
        import there_is_no_such_module
    except ImportError:
        return "missing"


print(sys is system, missing(), impl is sys.implementation)
