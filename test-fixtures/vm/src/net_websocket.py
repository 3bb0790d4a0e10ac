# websocket: frames that are read and written, masked, cut into pieces, with others of control between them, and errors
import gc
import io
import errno

try:
    import websocket
except ImportError:
    print("SKIP")
    raise SystemExit


class Pipe(io.IOBase):
    def __init__(self, data, piece=1000):
        self.data = data
        self.piece = piece
        self.written = b""
        self.closed = 0
        self.blocking = []

    def readinto(self, buffer):
        n = min(len(buffer), self.piece, len(self.data))
        if n == 0:
            return None
        buffer[:n] = self.data[:n]
        self.data = self.data[n:]
        return n

    def write(self, buffer):
        self.written += bytes(buffer)
        return len(buffer)

    def ioctl(self, request, argument):
        if request == 4:
            self.closed += 1
        return 0

    def close(self):
        self.closed += 1

    def setblocking(self, flag):
        self.blocking.append(flag)


def show(data, size=100, piece=1000, times=3):
    pipe = Pipe(data, piece)
    ws = websocket.websocket(pipe)
    for i in range(times):
        try:
            print(ws.read(size), ws.ioctl(8), end=" ")
        except OSError as e:
            print("OSError", e.errno, end=" ")
    print(pipe.written, pipe.closed)


show(b"\x81\x05hello")
show(b"\x82\x85\x01\x02\x03\x04" + bytes(b ^ m for b, m in zip(b"hello", b"\1\2\3\4\1")))
show(b"\x01\x03abc\x80\x02de")
show(b"\x01\x03abc\x89\x02hi\x80\x02de")
show(b"\x89\x00\x8a\x00\x81\x00\x81\x01x")
show(b"\x81\x7e\x00\x80" + b"a" * 128, 50)
show(b"\x81\x7f\0\0\0\0\0\0\0\1a", times=1)
show(b"\x88\x02\x03\xe8")
show(b"\x88\x00")
show(b"\x81\x05hello", 100, 1, 9)
show(b"\x81\x05hel", 2)
for size in (0, 1, 125, 126, 127, 1000, 65536):
    gc.collect()
    pipe = Pipe(b"")
    ws = websocket.websocket(pipe)
    try:
        print(size, ws.write(b"z" * size), pipe.written[:5], len(pipe.written))
    except OSError as e:
        print(size, e.errno == errno.ENOBUFS)
pipe = Pipe(b"")
ws = websocket.websocket(pipe, True)
print(ws.ioctl(9, 2), ws.ioctl(9, 1), ws.ioctl(9, 2))
print(ws.write("ab"), pipe.written, pipe.blocking)
try:
    ws.ioctl(77)
except OSError as e:
    print("OSError", e.errno)
ws.close()
print(pipe.closed, type(ws))
for bad in (1, None, b"x"):
    try:
        websocket.websocket(bad)
    except Exception as e:
        print(type(e).__name__, e)
