# .mpy files that are refused: too short, no .mpy at all, another version, another architecture, too many bits of small integers.
import io, sys, vfs

data = {}


class Ram:
    def mount(self, readonly, mkfs):
        pass

    def stat(self, path):
        if path[1:-4] in data and path.endswith('.mpy'):
            return (0x8000, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        raise OSError(2)

    def open(self, path, mode):
        return io.BytesIO(data[path[1:-4]])


vfs.mount(Ram(), '/ram')
sys.path.append('/ram')
cases = (
    ('empty', b''), ('one', b'M'), ('two', b'M\x06'), ('three', b'M\x06\x00'), ('letter', b'X\x06\x00\x1f'), ('circuit', b'C\x06\x00\x1f'), ('old', b'M\x05\x00\x1f'),
    ('new', b'M\x07\x00\x1f'), ('bits', b'M\x06\x00\x41'), ('arch_other_abi', b'M\x06\x0c\x1f'), ('arch_unknown', b'M\x06\xbc\x1f'), ('text', b'print(1)\n'),
)
for name, content in cases:
    data[name] = content
    for _ in range(2):
        try:
            __import__(name)
            print(name, 'imported')
        except Exception as e:
            print(name, type(e).__name__, e.args, name in sys.modules)


def fails():
    import old


try:
    fails()
except ValueError as e:
    sys.print_exception(e)
