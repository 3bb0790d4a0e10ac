# Polling streams that the program defines.
import select, io, sys


def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(repr(e))


p = select.poll()
t(p.poll, 0)


class C(io.IOBase):
    def __init__(s, l):
        s.l = l

    def ioctl(s, a, b):
        if a == 10:
            return -22
        print('ioctl', a, b)
        return s.l.pop(0) if s.l else 1


c = C([0, 0, 4, -5, 1, 1])
p.register(c)
t(lambda: [(x is c, y) for x, y in p.poll()])
t(p.poll, 0)
t(lambda: [(x is c, y) for x, y in p.ipoll(0, 1)])
t(lambda: [(x is c, y) for x, y in p.ipoll(0)])
p.modify(c, 1)
t(p.modify, 3, 1)
t(p.unregister, 3)
t(select.poll().register, 'a')
t(p.register, 3, 4, 5)
t(select.poll().register, -1)
p.unregister(c)
t(p.poll, 5)
t(select.poll().register, io.StringIO())
t(next, p)
print(iter(p) is p)
