"""Cooperative tasks as generators, with messages between them."""

from collections import deque

WAIT = object()


class Mailbox:
    def __init__(self, size=8):
        self._messages = deque((), size)

    def post(self, message):
        self._messages.append(message)

    def take(self):
        """To be delegated to: `message = yield from box.take()`."""
        while not self._messages:
            yield WAIT
        return self._messages.popleft()


class Loop:
    def __init__(self):
        self._tasks = []
        self.rounds = 0

    def start(self, task):
        self._tasks.append(task)
        return task

    def stop(self, task):
        if task in self._tasks:
            self._tasks.remove(task)
            task.close()

    def run(self, limit=None):
        while self._tasks and (limit is None or self.rounds < limit):
            self.rounds += 1
            for task in self._tasks[:]:
                try:
                    next(task)
                except StopIteration:
                    self._tasks.remove(task)
        return self.rounds


def every(n, call):
    """Calls something in every n-th round, until it returns something true."""
    while True:
        for _ in range(n - 1):
            yield WAIT
        if call():
            return
        yield WAIT
