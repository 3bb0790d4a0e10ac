# A module of which made-up calls see little: it reads only lines of its own form.
class Gauge:
    def __init__(self, line):
        if line[:6] != "gauge " or ":" not in line:
            raise ValueError("not a gauge: %r" % line)
        self.name, values = line[6:].split(":")
        self.values = [float(value) for value in values.split()]

    def mean(self):
        return sum(self.values) / len(self.values)

    def spread(self):
        with Watched(self) as values:
            return max(values) - min(values)


class Watched:
    def __init__(self, gauge):
        self.gauge = gauge

    def __enter__(self):
        return self.gauge.values

    def __exit__(self, kind, value, trace):
        print("looked at", self.gauge.name)
