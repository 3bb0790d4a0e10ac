# .mpy files with machine code for an architecture that is not this one's, or for none that exists, are refused.
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
cases = (('other_arch', b'M\x06\x2f\x1f'), ('no_such_arch', b'M\x06\x3f\x1f'), ('with_flags', b'M\x06\x6f\x1f'))
for name, content in cases:
    data[name] = content
    for _ in range(2):
        try:
            __import__(name)
            print(name, 'imported')
        except Exception as e:
            print(name, type(e).__name__, e.args, name in sys.modules)

