"""A small scheduler: tasks are generators that yield how many milliseconds they want to sleep."""

import time


class Task:
    def __init__(self, generator, name=None):
        self.generator = generator
        self.name = name or "task"
        self.due = time.ticks_ms()

    def step(self):
        """Runs until the next yield; False when the task has ended."""
        try:
            pause = next(self.generator)
        except StopIteration:
            return False
        self.due = time.ticks_add(self.due, pause or 0)
        return True


class Scheduler:
    def __init__(self):
        self.tasks = []

    def add(self, generator, name=None):
        task = Task(generator, name)
        self.tasks.append(task)
        return task

    def every(self, period_ms, call, *args, **kwargs):
        """Calls something again and again."""

        def loop():
            while True:
                call(*args, **kwargs)
                yield period_ms

        return self.add(loop(), getattr(call, "__name__", None))

    def after(self, delay_ms, call, *args):
        def once():
            yield delay_ms
            call(*args)

        return self.add(once())

    def run(self, until_ms=None):
        end = None if until_ms is None else time.ticks_add(time.ticks_ms(), until_ms)
        while self.tasks:
            now = time.ticks_ms()
            if end is not None and time.ticks_diff(end, now) <= 0:
                break
            task = min(self.tasks, key=lambda t: time.ticks_diff(t.due, now))
            wait = time.ticks_diff(task.due, now)
            if wait > 0:
                time.sleep_ms(wait)
            try:
                alive = task.step()
            except Exception as e:
                print(task.name, "failed:", e)
                alive = False
            if not alive:
                self.tasks.remove(task)
