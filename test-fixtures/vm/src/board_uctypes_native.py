# Differs on a board of 32-bit words: C types of native size, native layout, sizes of structures.
import uctypes as u


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for n in ('SHORT', 'USHORT', 'INT', 'UINT', 'LONG', 'ULONG', 'LONGLONG', 'ULONGLONG', 'PTR', 'ARRAY', 'VOID', 'INT8', 'UINT64', 'FLOAT32', 'FLOAT64', 'BFUINT32'):
    print(n, getattr(u, n))
for n in ('SHORT', 'INT', 'LONG', 'LONGLONG', 'INT8', 'UINT64', 'FLOAT64'):
    err(lambda: (n, u.sizeof({'a': getattr(u, n) | 0}), u.sizeof({'a': u.INT8 | 0, 'b': getattr(u, n) | 8}), u.sizeof({'a': getattr(u, n) | 0}, u.LITTLE_ENDIAN)))
err(lambda: u.sizeof({'p': (u.PTR | 0, u.UINT8)}))
err(lambda: u.sizeof({'p': (u.ARRAY | 0, u.LONG | 3), 'q': u.UINT8 | 30}))
data = bytearray(b'\xff' * 16)
s = u.struct(u.addressof(data), {'l': u.LONG | 0, 'ul': u.ULONG | 0, 'f': u.FLOAT32 | 0, 'big': u.UINT32 | 8, 'd': u.FLOAT64 | 8}, u.NATIVE)
err(lambda: (s.l, s.ul, s.big))
s.ul = 5
err(lambda: bytes(data))
s.d = 0.1
err(lambda: (s.d, s.big, bytes(data)))
s.f = 0.1
err(lambda: (s.f, bytes(data[:4])))
