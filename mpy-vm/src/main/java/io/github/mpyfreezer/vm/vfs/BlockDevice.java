package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.stream.Errno;
import org.jspecify.annotations.Nullable;

/**
 * An object of a program with the methods of a block device (extmod/vfs_blockdev.c). One without {@code ioctl} has the old
 * protocol, with {@code count} and {@code sync}. What its methods raise comes through; what they return is an error number
 * with a minus in front of it, or 0.
 */
public final class BlockDevice {
    /** {@link #control} is to get it ready. */
    public static final int START = 1;
    /** {@link #control} is to end its use. */
    public static final int STOP = 2;
    /** {@link #control} is to write out what it has kept back. */
    public static final int SYNC = 3;
    /** {@link #control} is to say how many blocks there are. */
    public static final int COUNT = 4;
    /** {@link #control} is to say how many bytes a block has. */
    public static final int SIZE = 5;
    /** {@link #control} is to erase the block of the argument. */
    public static final int ERASE = 6;

    /** What a file system's functions take of the C stack around a call of a method. */
    private static final int STACK = 8 * Vm.NATIVE_FRAME;

    private static final MpStr READBLOCKS = MpStr.qstr("readblocks");
    private static final MpStr WRITEBLOCKS = MpStr.qstr("writeblocks");
    private static final MpStr IOCTL = MpStr.qstr("ioctl");
    private static final MpStr SYNC_METHOD = MpStr.qstr("sync");
    private static final MpStr COUNT_METHOD = MpStr.qstr("count");

    private final Vm vm;
    private final Object object;
    private final Object reader;
    private final @Nullable Object ioctl;
    private final @Nullable Object syncer;
    private final @Nullable Object counter;
    private @Nullable Object writer;

    /** @throws io.github.mpyfreezer.vm.object.Raised {@code AttributeError} if the object lacks a method */
    public BlockDevice(Vm vm, Object object) {
        this.vm = vm;
        this.object = object;
        reader = Attributes.get(vm, object, READBLOCKS);
        writer = Attributes.getOrNull(vm, object, WRITEBLOCKS);
        ioctl = Attributes.getOrNull(vm, object, IOCTL);
        syncer = ioctl == null ? Attributes.getOrNull(vm, object, SYNC_METHOD) : null;
        counter = ioctl == null ? Attributes.get(vm, object, COUNT_METHOD) : null;
    }

    /** Whether it can only be read. */
    public boolean isReadOnly() {
        return writer == null;
    }

    /** From now on it can only be read. */
    public void makeReadOnly() {
        writer = null;
    }

    /** Reads whole blocks. */
    public int read(long block, Buffer into) {
        return transfer(reader, into, block);
    }

    /** Reads from an offset in a block on. */
    public int read(long block, long offset, Buffer into) {
        return transfer(reader, into, block, offset);
    }

    /** Writes whole blocks. */
    public int write(long block, Buffer from) {
        return writer == null ? -Errno.EROFS : transfer(writer, from, block);
    }

    /** Writes from an offset in a block on. */
    public int write(long block, long offset, Buffer from) {
        return writer == null ? -Errno.EROFS : transfer(writer, from, block, offset);
    }

    private int transfer(Object method, Buffer part, long... numbers) {
        var args = new Object[1 + numbers.length];
        args[0] = IntOps.make(vm, numbers[0]);
        args[1] = MpMemoryView.of(vm, part, true);
        if (numbers.length > 1) {
            args[2] = IntOps.make(vm, numbers[1]);
        }
        Object result = call(method, args);
        if (result == MpNone.NONE) {
            return 0;
        }
        int code = (int) Numbers.toLong(vm, result);
        return code > 0 ? -Errno.EINVAL : code;
    }

    /** Asks for something else; gives what the method returns, or {@code None}. */
    public Object control(int request, long argument) {
        if (ioctl != null) {
            return call(ioctl, (long) request, IntOps.make(vm, argument));
        }
        if (request == SYNC && syncer != null) {
            call(syncer);
        }
        return request == COUNT && counter != null ? call(counter) : MpNone.NONE;
    }

    private Object call(Object method, Object... args) {
        vm.enter(STACK);
        try {
            return Calls.call(vm, method, args);
        } finally {
            vm.leave(STACK);
        }
    }

    /** The machine that it belongs to. */
    public Vm vm() {
        return vm;
    }

    /** Notes the object. */
    public void inspect(Census census) {
        census.words(8);
        census.add(object);
    }
}
