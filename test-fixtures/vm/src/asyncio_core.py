# _asyncio: a TaskQueue by hand: pushing with times, peeking, popping in order, removing, errors.
import _asyncio
from _asyncio import TaskQueue, Task

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


async def co(n):
    return n


q = TaskQueue()
err(lambda: q.peek())
tasks = [Task(co(i)) for i in range(5)]
for t, k in zip(tasks, (50, 10, 30, 20, 40)):
    q.push(t, k)
err(lambda: tasks.index(q.peek()))
err(lambda: (tasks[0].data, tasks[0].state, type(tasks[0].coro).__name__))
err(lambda: tasks.index(q.pop()))
err(lambda: q.remove(tasks[2]))
err(lambda: [tasks.index(q.pop()) for _ in range(3)])
err(lambda: q.peek())
err(lambda: tasks[0].done())
err(lambda: q.push(tasks[1], 5))
err(lambda: tasks.index(q.pop()))
err(lambda: q.push())
err(lambda: tasks[0].nothing)
err(lambda: iter(tasks[0]) is None)
err(lambda: (type(q).__name__, type(tasks[0]).__name__))
