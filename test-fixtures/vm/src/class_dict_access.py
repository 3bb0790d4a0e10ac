# __dict__ of instances, classes and modules, dir(), vars that appear, and the order-free view of names.
import sys


class A:
    a = 1

    def f(self):
        pass


class B(A):
    b = 2


def own(o):
    return sorted(n for n in dir(o) if not n.startswith('__'))


o = B()
o.c = 3
print(o.__dict__, own(o), own(B), own(A))
d = o.__dict__
o.z = 1
print(sorted(d), len(o.__dict__))


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def write():
    o.__dict__['new'] = 1
    return o.new


err(write)


def write_class():
    A.__dict__['new'] = 1
    return A.new


err(write_class)
print('a' in A.__dict__, 'a' in B.__dict__, 'f' in dir(o), 'append' in dir([]), 'append' in dir(list), 'upper' in dir(''))
print(own(int), own(1), own(float), own(tuple), own(property), own(range(1)), own(slice), own(object), own(Exception))
print(own(str))
print(own(bytes))
print(own(bytearray))
print(own(list))
print(own(dict))
print(own(set))
print(own(frozenset))
print(own((i for i in ())), own(own), own(memoryview), own(complex), own(bool))
print('own' in dir(), 'own' in globals(), 'B' in dir(sys.modules['__main__']))
err(lambda: dir(1, 2))
err(lambda: (5).__dict__)
err(lambda: vars(o))
