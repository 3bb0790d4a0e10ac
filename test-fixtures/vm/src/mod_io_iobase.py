# io.IOBase: streams written in Python, used by print, json and reading functions; what errors they can give.
import io, json, sys

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Out(io.IOBase):
    def __init__(self):
        self.parts = []

    def write(self, buf):
        self.parts.append(bytes(buf))
        return len(buf)


o = Out()
print('hello', 5, file=o)
print(*[1, 2], sep='', end='', file=o)
json.dump([1, None], o)
err(lambda: b''.join(o.parts))
err(lambda: len(o.parts) > 0)


class In(io.IOBase):
    def __init__(self, data):
        self.data, self.pos = data, 0

    def readinto(self, buf):
        n = min(len(buf), len(self.data) - self.pos, 3)
        buf[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        return n


err(lambda: json.load(In(b'{"a": [1, 2.5, "x"]}')) == {'a': [1, 2.5, 'x']})
err(lambda: json.load(In(b'[1')))
err(lambda: hasattr(In(b''), 'read'))


class Fails(io.IOBase):
    def write(self, buf):
        raise ValueError('write fails')

    def readinto(self, buf):
        raise KeyError('read fails')


err(lambda: print('x', file=Fails()))
err(lambda: json.load(Fails()))


class Code(io.IOBase):
    def write(self, buf):
        return -5

    def readinto(self, buf):
        return None


err(lambda: print('x', file=Code()))
err(lambda: json.dump(1, Code()))


class Empty(io.IOBase):
    pass


err(lambda: print('x', file=Empty()))
err(lambda: json.dump(1, Empty()))
err(lambda: json.load(Empty()))


class Plain:
    def write(self, s):
        return len(s)


err(lambda: json.dump(1, Plain()))
try:
    1 // 0
except ZeroDivisionError as e:
    sys.print_exception(e, o)
err(lambda: o.parts[-1])
err(lambda: b''.join(o.parts).split(b'\n')[-2])
err(lambda: isinstance(o, io.IOBase))
