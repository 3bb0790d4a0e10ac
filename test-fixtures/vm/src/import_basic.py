# import forms on modules of the program: plain, as, from, from as, several, submodules, what names are bound.
import pkg_plain
import pkg_plain as p
from pkg_plain import value, change as ch
from pkg_plain import value as v2, sub
import pkg_plain.sub
import pkg_plain.sub as psub
from pkg_plain.sub import name
from pkg_plain.deep.deeper import where
import sys

print(pkg_plain is p, value, v2, ch(), pkg_plain.value, value, p.sub is sub, psub is sub, name, where())
print(pkg_plain.__name__, sub.__name__, sys.modules['pkg_plain'] is p, 'pkg_plain.sub' in sys.modules, 'pkg_plain.deep' in sys.modules, 'pkg_plain.deep.deeper' in sys.modules)
print(type(pkg_plain), hasattr(pkg_plain, '__path__'), hasattr(sub, '__path__'), pkg_plain.__path__, pkg_plain.__file__, sub.__file__)
print(repr(sys.modules['errno'])[:15] if 'errno' in sys.modules else 'errno not there')


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def missing():
    import not_there


def missing_name():
    from pkg_plain import not_there


def missing_sub():
    import pkg_plain.not_there


def missing_from_sub():
    from pkg_plain.not_there import x


def not_a_package():
    import pkg_plain.sub.x


def builtin_missing():
    from sys import not_there


def in_function():
    import pkg_plain.sub
    from pkg_plain import sub as s
    return pkg_plain.sub is s


def builtin_sub():
    import sys.path


def relative_in_main():
    from . import sub


def relative_in_main2():
    from .sub import x


for f in (missing, missing_name, missing_sub, missing_from_sub, not_a_package, builtin_missing, in_function, builtin_sub, relative_in_main, relative_in_main2):
    err(f)
del sys.modules['pkg_plain.sub']
import pkg_plain.sub
print(pkg_plain.sub is sub, pkg_plain.sub.name)
sys.modules['pkg_plain'] = 5
import pkg_plain
print(pkg_plain)
sys.modules['fake'] = {'not': 'a module'}
import fake
print(fake)
p.new_attr = 1
print(p.new_attr)
del p.value
err(lambda: p.value)
