# Texts and errors of built-in functions in the order in which firmware finds them.
import io
import json
import math
import struct
from collections import namedtuple


class Own(Exception):
    pass


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for e in (ValueError(), ValueError('x'), OSError(2), OSError(2, 'f'), StopIteration(5), Own(), Own('q', 3), KeyError(None)):
    print(json.dumps(e), json.dumps([e]), json.dumps({'e': e}))

err(lambda: namedtuple(3.5, b'61'))
err(lambda: namedtuple(3.5, 7))
err(lambda: namedtuple('P', 7))
err(lambda: namedtuple('P', [7]))

buffer = bytearray(4)
err(lambda: struct.pack_into('=2p', buffer, 100, 1))
err(lambda: struct.pack_into('i', buffer, 100, 1))
err(lambda: struct.pack_into('ip', buffer, -100, 1))
err(lambda: struct.unpack_from('p', buffer, 2**40))
err(lambda: struct.unpack_from('i', buffer, 2**40))
err(lambda: struct.unpack_from('', buffer, 4))

print(1, 2, sep=b'<->', end=b'!\n')
err(lambda: print(1, 2, sep=5))
err(lambda: print(1, 2, end=bytearray(b'x')))

err(lambda: math.log(-2, 'x'))
err(lambda: math.log(0, []))
err(lambda: math.log(2, 'x'))
err(lambda: math.log(2, 1))
err(lambda: math.log(2, -1))

for size in (None, False, True, 0, 5, -1):
    print(size, io.StringIO('abcdefghijklmnopqrstuvwxyz\nq').readline(size), io.BytesIO(b'0123456789abcdefgh').readline(size))

import micropython
import sys
import time

for thing in ('text', b'bytes', 5, None, [1, 'a'], ValueError, ValueError('x'), ValueError('x', 'y')):
    sys.print_exception(thing)


def fails(arg):
    raise ValueError(arg)


for called in ([3], fails):
    micropython.schedule(called, 1)
    time.sleep(0)
    print('scheduled')
