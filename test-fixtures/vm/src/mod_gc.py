# gc: which functions there are, that collecting changes nothing, that objects in use survive it.
import gc

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


print([hasattr(gc, n) for n in ('collect', 'enable', 'disable', 'isenabled', 'mem_free', 'mem_alloc', 'threshold', 'nothing')])
err(lambda: type(gc.collect()).__name__ in ('int', 'NoneType'))
err(lambda: gc.disable())
err(lambda: gc.isenabled())
err(lambda: gc.enable())
err(lambda: gc.isenabled())
err(lambda: gc.collect(1, 2, 3))
err(lambda: gc.nothing)
err(lambda: gc.mem_free() > 0 and gc.mem_alloc() > 0)
kept = [list(range(50)) for _ in range(50)]
gen = (x for x in kept)
next(gen)
closure = (lambda a: lambda: a)(kept[3])
d = {i: str(i) for i in range(100)}


class Node:
    def __init__(self, n):
        self.other, self.n = self, n


for i in range(2000):
    Node(i)
gc.collect()
print(sum(map(sum, kept)), next(gen)[1], closure()[5], d[42], len(d))
