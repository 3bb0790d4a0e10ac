package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.BinaryIntegers;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Typecodes;

/** An object of a program's own class as a stream: its methods are called (py/modio.c, {@code iobase_p}). */
final class ProgramStream implements Stream {
    private static final MpStr READINTO = MpStr.qstr("readinto");
    private static final MpStr WRITE = MpStr.qstr("write");
    private static final MpStr IOCTL = MpStr.qstr("ioctl");

    private final Object object;

    ProgramStream(Object object) {
        this.object = object;
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        return transfer(vm, READINTO, into, at, length);
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        return transfer(vm, WRITE, from, at, length);
    }

    private int transfer(Vm vm, MpStr method, byte[] array, int at, int length) {
        var part = MpByteArray.over(new Buffer(array, at, length, Typecodes.BYTEARRAY));
        Object result = Attributes.callMethod(vm, object, method, part);
        if (result == MpNone.NONE) {
            return -Errno.EAGAIN;
        }
        int count = Numbers.toSize(vm, result);
        return count > length ? -Errno.EIO : count;
    }

    /** The method finds a structure in memory: the offset, and whence; and leaves the new place there. */
    @Override
    public long seek(Vm vm, long offset, int whence) {
        int word = vm.wordBytes();
        var request = new byte[2 * word];
        BinaryIntegers.set(request, 0, word, offset, false);
        BinaryIntegers.set(request, word, 4, whence, false);
        long result = control(vm, SEEK, vm.memory().addressOf(request));
        return result < 0 ? result : BinaryIntegers.get(request, 0, word, true, false);
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        Object result = Attributes.callMethod(vm, object, IOCTL, (long) request, IntOps.makeUnsigned(vm, argument));
        return Numbers.toLong(vm, result);
    }
}
