# Built-in modules: attributes, printing, setting, extending, and that all the usual ones are there.
import sys


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for name in 'array binascii builtins cmath collections errno gc hashlib heapq io json math micropython os random re struct sys time uctypes'.split():
    m = __import__(name)
    print(name, m.__name__, type(m).__name__, repr(m)[:8])
import math, builtins, errno


def set_math():
    math.new = 1


def del_math():
    del math.sin


err(set_math)
err(del_math)
err(lambda: math.nothing)
err(lambda: math.pi > 3.14)
err(lambda: builtins.len([1]))
builtins.made_up = 'in builtins'
err(lambda: made_up)
del builtins.made_up
err(lambda: made_up)
err(lambda: builtins.abs is abs)
err(lambda: math())
err(lambda: math + 1)
err(lambda: math['pi'])
err(lambda: hash(math) == hash(math))
print(sys.implementation.name, type(sys.version), type(sys.platform), sys.byteorder, type(sys.maxsize), type(sys.version_info), sys.version_info[0])
print('math' in sys.modules, '__main__' in sys.modules, sys.modules['__main__'].__name__)
