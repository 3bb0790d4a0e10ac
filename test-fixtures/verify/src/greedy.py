# Some calls never end, in the program's own code or in a function of the firmware; what comes behind them is driven all the same.
def all_of(n):
    return max(range(10**9))


def spin(n):
    while True:
        n += 1


class Later:
    limit = max(range(30000))

    def __init__(self, name="a", items=(1, 2)):
        self.table = {name: items}

    def longest(self, key, other=None):
        return max(range(10**9), key=lambda n: n & 1)

    def size(self):
        return len(self.table), self.limit


def last(options, names=("a", "b")):
    return sorted([str(name) for name in names])
