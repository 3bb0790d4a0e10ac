# A package: its own code, and one import of a module inside it.
from .a import b

name = "pkg"
