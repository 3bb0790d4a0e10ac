# A small scheduler of our own over coroutines: round robin, sleeping on virtual time, cancelling, gathering, events.
class Switch:
    def __init__(self, op, arg=None):
        self.op, self.arg = op, arg

    def __iter__(self):
        return (yield self)

    __await__ = __iter__


class Task:
    def __init__(self, coro, name):
        self.coro, self.name, self.done, self.value, self.waiters = coro, name, False, None, []


class Loop:
    def __init__(self):
        self.now, self.ready, self.sleeping = 0, [], []

    def start(self, coro, name):
        t = Task(coro, name)
        self.ready.append((t, None, None))
        return t

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda s: (s[0], s[1].name))
                self.now, t = self.sleeping.pop(0)
                self.ready.append((t, None, None))
            t, send, throw = self.ready.pop(0)
            try:
                r = t.coro.throw(throw) if throw else t.coro.send(send)
            except StopIteration as e:
                t.done, t.value = True, e.value
            except Exception as e:
                t.done, t.value = True, e
            else:
                if r.op == 'sleep':
                    self.sleeping.append((self.now + r.arg, t))
                elif r.op == 'join':
                    if r.arg.done:
                        self.ready.append((t, r.arg.value, None))
                    else:
                        r.arg.waiters.append(t)
                elif r.op == 'cancel':
                    self.sleeping = [s for s in self.sleeping if s[1] is not r.arg]
                    self.ready.append((r.arg, None, KeyboardInterrupt('cancelled')))
                    self.ready.append((t, None, None))
                continue
            print(self.now, t.name, 'done', repr(t.value))
            for w in t.waiters:
                self.ready.append((w, t.value, None))


loop = Loop()


async def worker(name, n, pause):
    total = 0
    try:
        for i in range(n):
            await Switch('sleep', pause)
            total += i
            print(loop.now, name, i)
    except KeyboardInterrupt as e:
        print(loop.now, name, repr(e))
        return 'was cancelled at %d' % total
    if n == 3:
        raise ValueError('three')
    return total


async def main():
    tasks = [loop.start(worker(c, n, p), c) for c, n, p in (('a', 2, 10), ('b', 3, 7), ('c', 100, 5))]
    print(await Switch('join', tasks[0]))
    print(repr(await Switch('join', tasks[1])))
    await Switch('cancel', tasks[2])
    print(await Switch('join', tasks[2]))
    print(await Switch('join', tasks[0]))
    return 'main'


loop.start(main(), 'main')
loop.run()
