package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Typecodes;

/** {@code micropython.RingIO}: a ring of bytes, of which one place stays free (py/objringio.c, py/ringbuf.c). */
public final class RingStream extends MpObject implements Stream {
    /** The type. */
    public static final MpType TYPE = MpType.builder("RingIO")
            .maker(RingStream::make)
            .members(() -> new Members.Table()
                    .fun1("any", (vm, self) -> {
                        if (self instanceof RingStream ring) {
                            return (long) ring.filled();
                        }
                        throw Errors.type(vm, "argument has wrong type");
                    })
                    .value("read", StreamMethods.READ)
                    .value("readline", StreamMethods.READLINE)
                    .value("readinto", StreamMethods.READINTO)
                    .value("write", StreamMethods.WRITE)
                    .value("close", StreamMethods.CLOSE))
            .build();

    private static final int LARGEST = 0xffff;

    private final Buffer ring;
    private int readAt;
    private int writeAt;

    private RingStream(Buffer ring) {
        this.ring = ring;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 1, 1, false);
        Buffer given = args.get(0) instanceof MpObject object ? object.buffer(vm, true) : null;
        long size = given == null ? Numbers.toLong(vm, args.get(0)) + 1 : given.length();
        if (given == null) {
            vm.heap().request(size);
        }
        if (size < 2 || size > LARGEST) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        return new RingStream(
                given == null ? new Buffer(new byte[(int) size], 0, (int) size, Typecodes.BYTEARRAY) : given);
    }

    private int filled() {
        int distance = writeAt - readAt;
        return distance < 0 ? distance + ring.length() : distance;
    }

    private int free() {
        return ring.length() - 1 - filled();
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        int count = Math.min(length, filled());
        for (int i = 0; i < count; i++) {
            into[at + i] = ring.array()[ring.offset() + readAt];
            readAt = next(readAt);
        }
        return count;
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        int count = Math.min(length, free());
        for (int i = 0; i < count; i++) {
            ring.array()[ring.offset() + writeAt] = from[at + i];
            writeAt = next(writeAt);
        }
        return count;
    }

    private int next(int place) {
        return place + 1 == ring.length() ? 0 : place + 1;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        return switch (request) {
            case POLL -> argument & ((filled() > 0 ? POLL_READ : 0) | (free() > 0 ? POLL_WRITE : 0));
            case CLOSE -> 0;
            default -> -Errno.EINVAL;
        };
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.shared(ring.array());
    }
}
