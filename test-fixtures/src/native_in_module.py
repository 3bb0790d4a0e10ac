# Ordinary code meant for -X emit=native: module level, class bodies, closures, generators all become machine code.
limit = 3
names = ("first", "second", "a third name that is longer than the limit")


class Counter:
    start = 1

    def __init__(self):
        self.n = self.start

    def up(self, by=1):
        self.n += by
        return self.n


def numbers(k):
    for i in range(k):
        yield lambda: i


c = Counter()
print(c.up(), c.up(2), [f() for f in numbers(limit)], names[1])
