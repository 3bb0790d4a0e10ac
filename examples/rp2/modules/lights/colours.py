"""Colours as 24-bit numbers, and palettes of them."""

from micropython import const

BLACK = const(0x000000)
WHITE = const(0xFFFFFF)
AMBER = const(0xFFBF00)

PALETTES = {
    "fire": (0x200000, 0x802000, 0xFF6000, AMBER, 0xFFFF80),
    "ocean": (0x000020, 0x004080, 0x0080C0, 0x40C0E0, 0xE0FFFF),
    "forest": (0x002000, 0x205010, 0x408020, 0x80A040, 0xC0D080),
}


def parts(colour):
    return colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF


def mix(a, b, share):
    """A colour between two: all of a at 0, all of b at 256."""
    result = 0
    for x, y in zip(parts(a), parts(b)):
        result = result << 8 | (x * (256 - share) + y * share) >> 8
    return result


def fade(palette):
    """Runs round a palette for ever, sixteen steps from one colour to the next."""
    while True:
        for i, colour in enumerate(palette):
            following = palette[(i + 1) % len(palette)]
            yield from (mix(colour, following, 16 * k) for k in range(16))
