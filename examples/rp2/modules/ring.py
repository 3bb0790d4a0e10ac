"""A ring of samples with sums in machine code."""

import micropython
from array import array


@micropython.viper
def total(samples: ptr16, n: int) -> int:
    s = 0
    for i in range(n):
        s += samples[i]
    return s


@micropython.viper
def largest(samples: ptr16, n: int) -> int:
    m = 0
    for i in range(n):
        if samples[i] > m:
            m = samples[i]
    return m


class Ring:
    def __init__(self, size):
        self._samples = array("H", bytes(2 * size))
        self._next = 0
        self._count = 0

    @micropython.native
    def put(self, value):
        samples = self._samples
        n = len(samples)
        samples[self._next] = value
        self._next = (self._next + 1) % n
        if self._count < n:
            self._count += 1

    def __len__(self):
        return self._count

    @property
    def mean(self):
        return total(self._samples, self._count) / self._count if self._count else 0.0

    @property
    def peak(self):
        return largest(self._samples, self._count)
