"""What a strip can show. A pattern yields one frame, a list of colours, at a time."""

from .colours import BLACK, PALETTES, fade, mix


class Pattern:
    def __init__(self, length, palette="fire"):
        self.length = length
        self.palette = PALETTES[palette]

    def frame(self, t):
        raise NotImplementedError

    def __iter__(self):
        t = 0
        while True:
            yield self.frame(t)
            t += 1


class Steady(Pattern):
    def frame(self, t):
        n = len(self.palette)
        return [self.palette[i * n // self.length] for i in range(self.length)]


class Glow(Pattern):
    def __init__(self, length, palette="ocean"):
        super().__init__(length, palette)
        self._colours = fade(self.palette)

    def frame(self, t):
        return [next(self._colours)] * self.length


class Chase(Pattern):
    tail = 6

    def frame(self, t):
        frame = [BLACK] * self.length
        colour = self.palette[t // self.length % len(self.palette)]
        for k in range(self.tail):
            frame[(t - k) % self.length] = mix(colour, BLACK, 256 * k // self.tail)
        return frame
