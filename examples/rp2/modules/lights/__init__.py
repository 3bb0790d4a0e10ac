"""Patterns for a strip of coloured lights."""

from .colours import PALETTES, mix
from .patterns import Chase, Glow, Steady

VERSION = (1, 2, 0)
