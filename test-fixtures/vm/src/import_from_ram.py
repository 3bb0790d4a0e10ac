# A module imported from a file system written in Python: the .mpy is in a text of this program; its names, its traceback, a second import.
import binascii, io, sys, vfs

MPY = binascii.unhexlify(
    '4d06001f130214636172726965642e7079000f0263000a5468696e670006616464000a6661696c73000e636172726965640023026e000c646f75626c650081772f0e4e554d42'
    '455253000261000262002d356f8213050f636172726965642072756e73206173000a050701310803322e35050474657874000605627974657300071531303030303030303030'
    '30303030303030303030308314180e0129646d208908110a2300110b3402592301160c822a012c008310026233001604543201100334021603320216055163038110a2898080'
    '400c040d0e026040b0b1f2b2f2638144000803880964110b160f100316103200160732011609516302681a0a071208800ab1b0180851637011080912800db013082b0182f463'
    '6810060580111211100681340265'
)


class Ram:
    def __init__(self, files):
        self.files = files

    def mount(self, readonly, mkfs):
        pass

    def umount(self):
        pass

    def stat(self, path):
        if path in self.files:
            return (0x8000, 0, 0, 0, 0, 0, len(self.files[path]), 0, 0, 0)
        if path + '/' in ''.join(sorted(self.files)):
            return (0x4000, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        raise OSError(2)

    def open(self, path, mode):
        print('open', path, mode)
        return io.BytesIO(self.files[path])


vfs.mount(Ram({'/carried.mpy': MPY, '/pack/__init__.mpy': MPY, '/pack/sub.mpy': MPY}), '/ram')
sys.path.append('/ram')
import carried

print(carried.NUMBERS, carried.add(1), carried.add(1, c=0), carried.Thing(4).double(), carried.__name__, carried.__file__)
import carried as again

print(again is carried)
try:
    carried.fails()
except ValueError as e:
    sys.print_exception(e)
from pack.sub import add, Thing
import pack

print(pack.__path__, pack.__file__, pack.sub.__file__, add(2, 2), Thing is carried.Thing, pack.Thing is Thing)
try:
    import pack.missing
except ImportError as e:
    print(e.args)
try:
    carried.add()
except TypeError as e:
    print(e.args)
vfs.umount('/ram')
try:
    import pack.other
except ImportError as e:
    print(e.args)
