# select.poll: registering Python streams, what ioctl answers, waiting for nothing, modifying, errors.
import select, io

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Stream(io.IOBase):
    def __init__(self, ready):
        self.ready = ready

    def ioctl(self, req, arg):
        if req == 3:
            return self.ready & arg
        return -1

    def write(self, buf):
        return len(buf)


p = select.poll()
a, b = Stream(select.POLLIN), Stream(0)
err(lambda: p.poll(0))
err(lambda: p.register(a))
err(lambda: p.register(b, select.POLLOUT))
r = p.poll(0)
err(lambda: len(r))
err(lambda: (r[0][0] is a, r[0][1] == select.POLLIN))
b.ready = select.POLLOUT | select.POLLHUP
err(lambda: sorted(e for s, e in p.poll(0)))
err(lambda: p.modify(b, select.POLLIN))
err(lambda: len(p.poll(0)))
err(lambda: p.unregister(a))
err(lambda: p.unregister(a))
err(lambda: p.modify(a, 1))
err(lambda: len(p.poll(0)))
err(lambda: select.poll().register('x'))
err(lambda: p.register())
b.ready = select.POLLIN
err(lambda: [e for s, e in p.ipoll(0)])
err(lambda: (select.POLLIN, select.POLLOUT, select.POLLERR, select.POLLHUP))
err(lambda: p.nothing)
