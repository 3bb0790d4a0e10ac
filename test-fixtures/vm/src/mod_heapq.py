# heapq: push, pop, heapify, the order within the list, mixed kinds, errors.
import heapq

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


h = []
for v in (5, 3, 8, 1, 9, 2, 7):
    heapq.heappush(h, v)
    print(h)
err(lambda: [heapq.heappop(h) for _ in range(7)])
err(lambda: heapq.heappop(h))
l = [9, 4, 7, 1, 8, 2, 5, 3, 6, 0]
err(lambda: heapq.heapify(l))
err(lambda: l)
err(lambda: (heapq.heappop(l), l))
err(lambda: heapq.heappush((1, 2), 3))
err(lambda: heapq.heappush([1], 'x'))
err(lambda: heapq.heapify([1, 'x']))
err(lambda: heapq.heapify((1,)))
err(lambda: heapq.heapify(5))
err(lambda: heapq.heappop('x'))
err(lambda: heapq.heappop({}))
err(lambda: heapq.heappush([]))
err(lambda: heapq.nlargest)
t = [(2, 'b'), (1, 'z'), (1, 'a')]
heapq.heapify(t)
err(lambda: [heapq.heappop(t) for _ in range(3)])


class L(list):
    pass


x = L([3, 1, 2])
err(lambda: heapq.heapify(x))
err(lambda: (x, heapq.heappop(x)))
