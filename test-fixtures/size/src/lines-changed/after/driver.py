# Two functions and a class, of which each pair changes something.


def scale(value, factor):
    return value * factor + 1


class Driver:
    def read(self, register):
        self.last = register








































        return scale(register, 3)

    def reset(self):
        self.last = None
