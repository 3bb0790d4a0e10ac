# objects of all kinds that programs can make without a board: what their types are called
import array, binascii, collections, deflate, framebuf, hashlib, heapq, io, json, math, cmath, os, random, re, select, struct
import sys, time, uctypes, gc, micropython, errno, platform


class Plain:
    def __init__(self, value=1):
        self.value = value

    def method(self, other=None):
        return other

    @property
    def twice(self):
        return self.value


class Number(int):
    pass


class Items(list):
    pass


class Fault(Exception):
    pass


class Source(io.IOBase):
    def readinto(self, buffer):
        return 0

    def ioctl(self, request, argument):
        return 0


def function(a=1, *args, b=2, **more):
    return a


def generator(count=3):
    while count:
        count -= 1
        yield count


def closure(x):
    return lambda: x


Pair = collections.namedtuple("Pair", "left right")
plain = Plain()
number = Number(7)
items = Items([1, 2])
fault = Fault("x")
error = OSError(2)
source = Source()
walk = generator()
inner = closure(1)
bound = plain.method
native = len
bound_native = "a".join
text = "abc\u00e9"
octets = b"a\x00b"
buffer = bytearray(b"0123456789abcdef")
view = memoryview(buffer)
words = array.array("i", [1, 2, 3])
floats = array.array("f", [1.5])
numbers = [3, 1, 2]
pairs = (1, "b", None)
pair = Pair(1, 2)
table = {"a": 1, 2: "b"}
ordered = collections.OrderedDict([("a", 1)])
keys = table.items()
some = {1, 2, 3}
frozen = frozenset("ab")
queue = collections.deque((), 4)
span = range(2, 10, 3)
part = slice(1, 2) if "slice" in dir() else None
small = 5
big = 1 << 70
real = 0.5
pointed = 1 + 2j
counted = enumerate("ab")
zipped = zip("ab", "cd")
mapped = map(str, numbers)
kept = filter(None, numbers)
backwards = reversed(numbers)
iterator = iter(text)
chars = io.StringIO("line\nline")
raw = io.BytesIO(b"line\nline")
ring = micropython.RingIO(16)
packed = deflate.DeflateIO(io.BytesIO(b"\x4b\x04\x00"), deflate.RAW)
pattern = re.compile("(a)(b*)")
match = pattern.match("abb")
digest = hashlib.sha256(b"a")
picture = framebuf.FrameBuffer(bytearray(32), 16, 16, framebuf.MONO_VLSB)
layout = uctypes.struct(uctypes.addressof(buffer), {"a": uctypes.UINT8 | 0, "b": (uctypes.ARRAY | 0, 4 | uctypes.UINT8)})
poll = select.poll()
when = time.gmtime(0)
static = staticmethod(function)
of_class = classmethod(function)
prop = property(function)
empty = object()
base = super(Number, number)

for name in (
    "plain number items fault error source walk inner bound native bound_native text octets buffer view words floats"
    " numbers pairs pair table ordered keys some frozen queue span small big real pointed counted zipped mapped kept"
    " backwards iterator chars raw ring packed pattern match digest picture layout poll when static of_class prop empty"
    " base"
).split():
    print(name, type(globals()[name]).__name__)
