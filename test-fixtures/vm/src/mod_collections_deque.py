# collections.deque: limits, both ends, extension, indexing, iteration, overflow by flag, errors.
from collections import deque

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


d = deque((), 3)
err(lambda: (len(d), bool(d), list(d)))
d.append(1)
d.append(2)
d.appendleft(0)
err(lambda: (list(d), len(d), d[0], d[-1], d[1], bool(d)))
d.append(3)
err(lambda: list(d))
d.appendleft('left')
err(lambda: list(d))
err(lambda: (d.pop(), d.popleft(), list(d)))
d.extend([7, 8, 9, 10])
err(lambda: list(d))
err(lambda: d[3])
err(lambda: d[-4])
err(lambda: d['x'])


def put(k, v):
    d[k] = v
    return list(d)


err(lambda: put(0, 'first'))
err(lambda: put(5, 0))
err(lambda: [x for x in d])
err(lambda: 8 in d)
for _ in range(3):
    d.pop()
err(lambda: d.pop())
err(lambda: d.popleft())
e = deque([1, 2, 3, 4, 5], 3)
err(lambda: list(e))
f = deque([], 2, 1)
f.append(1)
f.append(2)
err(lambda: f.append(3))
err(lambda: f.appendleft(3))
err(lambda: f.extend([1]))
err(lambda: list(f))
err(lambda: deque())
err(lambda: deque([]))
err(lambda: deque([], -1))
err(lambda: deque([], 'x'))
err(lambda: deque(5, 5))
err(lambda: deque((), 2, 3, 4))
err(lambda: d == deque((), 3))
err(lambda: d + d)
err(lambda: hash(d) == hash(d))
err(lambda: repr(d)[:6])
err(lambda: iter(d) is None)
err(lambda: d.rotate(1))
err(lambda: d.clear())
err(lambda: list(reversed(e)))
err(lambda: d.extend(5))
it = iter(deque([1, 2, 3], 5))
err(lambda: (next(it), next(it), next(it), next(it, 'end')))
