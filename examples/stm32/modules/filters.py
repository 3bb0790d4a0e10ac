"""Filters for a stream of measurements: each takes a value and gives a smoother one."""


class Filter:
    """What all filters share: a name, a count, and feeding a whole sequence."""

    name = "none"

    def __init__(self):
        self.count = 0

    def feed(self, value):
        self.count += 1
        return self._next(value)

    def _next(self, value):
        return value

    def over(self, values):
        for v in values:
            yield self.feed(v)

    def __or__(self, other):
        return Chain(self, other)

    def __repr__(self):
        return "<{} after {}>".format(self.name, self.count)


class MovingAverage(Filter):
    name = "moving average"

    def __init__(self, size):
        super().__init__()
        self._window = [0] * size
        self._sum = 0

    def _next(self, value):
        i = (self.count - 1) % len(self._window)
        self._sum += value - self._window[i]
        self._window[i] = value
        return self._sum / min(self.count, len(self._window))


class Exponential(Filter):
    name = "exponential"

    def __init__(self, weight=0.25):
        super().__init__()
        self.weight = weight
        self._state = None

    def _next(self, value):
        if self._state is None:
            self._state = value
        else:
            self._state += self.weight * (value - self._state)
        return self._state


class Median(Filter):
    name = "median"

    def __init__(self, size=5):
        super().__init__()
        self._size = size
        self._recent = []

    def _next(self, value):
        self._recent.append(value)
        if len(self._recent) > self._size:
            self._recent.pop(0)
        return sorted(self._recent)[len(self._recent) // 2]


class Chain(Filter):
    name = "chain"

    def __init__(self, *parts):
        super().__init__()
        self.parts = parts

    def _next(self, value):
        for p in self.parts:
            value = p.feed(value)
        return value

    def __or__(self, other):
        return Chain(*self.parts, other)
