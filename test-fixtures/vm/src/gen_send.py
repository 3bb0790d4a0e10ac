# send: starting with None only, values in both directions, into finished and running generators.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


def echo():
    got = None
    while True:
        got = yield got
        if got == 'stop':
            return 'stopped'


g = echo()
err(lambda: g.send('too early'))
print(g.send(None), g.send(1), g.send([2]), next(g))
err(lambda: g.send('stop'))
err(lambda: g.send(1))
err(lambda: g.send(None))
err(lambda: g.send())
err(lambda: g.send(1, 2))


def average():
    total = n = 0
    mean = None
    while True:
        total += yield mean
        n += 1
        mean = total / n


g = average()
next(g)
print(g.send(10), g.send(20), g.send(60))
err(lambda: g.send('x'))
err(lambda: g.send(1))


def in_expressions():
    a = (yield 1) + (yield 2) * (yield 3)
    b = [(yield a), (yield 'b')]
    c = yield (yield b), 'tuple'
    return c


g = in_expressions()
print(next(g), g.send(10), g.send(2), g.send(3), g.send('x'), g.send('y'), g.send('z'))
err(lambda: g.send('end'))


def self_send():
    me.send(None)
    yield


me = self_send()
err(lambda: next(me))
print(hasattr(g, 'send'), hasattr(iter([]), 'send'))
