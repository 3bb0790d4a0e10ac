"""A log of fixed length, kept in one block of memory."""

import struct


class Log:
    _RECORD = "<Ihh"
    _SIZE = struct.calcsize(_RECORD)

    def __init__(self, length):
        self._data = bytearray(length * self._SIZE)
        self._length = length
        self._next = 0
        self._full = False

    def put(self, when, celsius, humidity):
        struct.pack_into(self._RECORD, self._data, self._next * self._SIZE, when, round(celsius * 100), round(humidity * 100))
        self._next += 1
        if self._next == self._length:
            self._next = 0
            self._full = True

    def __len__(self):
        return self._length if self._full else self._next

    def __iter__(self):
        start = self._next if self._full else 0
        for i in range(len(self)):
            when, c, h = struct.unpack_from(self._RECORD, self._data, (start + i) % self._length * self._SIZE)
            yield when, c / 100, h / 100

    def extremes(self):
        temperatures = [c for _, c, _ in self]
        return (min(temperatures), max(temperatures)) if temperatures else None
