package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;

/** The methods that streams share: each type has some of them in its table (py/stream.c). */
public final class StreamMethods {
    /** {@code read([size])}. */
    public static final NativeFunction READ = NativeFunction.of("read", 1, 2, (vm, args) -> read(vm, args, false));
    /** {@code read1([size])}: what comes first is enough. */
    public static final NativeFunction READ1 = NativeFunction.of("read1", 1, 2, (vm, args) -> read(vm, args, true));
    /** {@code readinto(buffer[, size])}. */
    public static final NativeFunction READINTO = NativeFunction.of("readinto", 2, 3, StreamMethods::readInto);
    /** {@code readline([size])}. */
    public static final NativeFunction READLINE = NativeFunction.of(
            "readline",
            1,
            2,
            (vm, args) -> StreamReading.line(vm, self(vm, args.get(0)), limit(args.get(1, StreamReading.NO_LIMIT))));
    /** {@code readlines()}. */
    public static final NativeFunction READLINES = NativeFunction.of("readlines", StreamMethods::readLines);
    /** {@code write(buffer[, size])} and {@code write(buffer, offset, size)}. */
    public static final NativeFunction WRITE = NativeFunction.of("write", 2, 4, (vm, args) -> write(vm, args, false));
    /** As {@link #WRITE}, but what is taken first is enough. */
    public static final NativeFunction WRITE1 = NativeFunction.of("write1", 2, 4, (vm, args) -> write(vm, args, true));
    /** {@code seek(offset[, whence])}. */
    public static final NativeFunction SEEK = NativeFunction.of("seek", 2, 3, StreamMethods::seek);
    /** {@code tell()}. */
    public static final NativeFunction TELL =
            NativeFunction.of("tell", (vm, self) -> place(vm, self(vm, self), 0, Stream.FROM_HERE));
    /** {@code flush()}. */
    public static final NativeFunction FLUSH = control("flush", Stream.FLUSH);
    /** {@code close()}. */
    public static final NativeFunction CLOSE = control("close", Stream.CLOSE);
    /** {@code ioctl(request[, argument])}. */
    public static final NativeFunction IOCTL = NativeFunction.of("ioctl", 2, 3, StreamMethods::ioctl);
    /** {@code __enter__()}: the stream itself. */
    public static final NativeFunction ENTER = NativeFunction.of("__enter__", (vm, self) -> self);
    /** {@code __exit__(…)}: closes. */
    public static final NativeFunction EXIT = NativeFunction.of("__exit__", 4, 4, (vm, args) -> {
        control(vm, self(vm, args.get(0)), Stream.CLOSE, 0);
        return MpNone.NONE;
    });

    private StreamMethods() {}

    /** What is taken for the size of a line: firmware does not ask whether it is a number, but reads the word for one (py/obj.h). */
    private static long limit(Object size) {
        if (size instanceof Long n) {
            return n;
        }
        return size == MpNone.NONE ? 3 : size instanceof Boolean b ? b ? 15 : 7 : StreamReading.NO_LIMIT;
    }

    private static NativeFunction control(String name, int request) {
        return NativeFunction.of(name, (vm, self) -> {
            control(vm, self(vm, self), request, 0);
            return MpNone.NONE;
        });
    }

    private static long control(Vm vm, Stream stream, int request, long argument) {
        return Streams.check(vm, stream, stream.control(vm, request, argument));
    }

    private static Object place(Vm vm, Stream stream, long offset, int whence) {
        return IntOps.makeUnsigned(vm, Streams.check(vm, stream, stream.seek(vm, offset, whence)));
    }

    private static Stream self(Vm vm, Object value) {
        if (value instanceof Stream stream) {
            return stream;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private static Object read(Vm vm, Args args, boolean once) {
        Stream stream = self(vm, args.get(0));
        long size = args.count() == 1 ? StreamReading.NO_LIMIT : Numbers.toLong(vm, args.get(1));
        return size == StreamReading.NO_LIMIT
                ? StreamReading.all(vm, stream)
                : StreamReading.some(vm, stream, size, once);
    }

    private static Object readInto(Vm vm, Args args) {
        Stream stream = self(vm, args.get(0));
        Buffer part = part(vm, Buffers.writable(vm, args.get(1)), args);
        return count(vm, stream, Streams.readFully(vm, stream, part.array(), part.offset(), part.length()));
    }

    private static Object write(Vm vm, Args args, boolean once) {
        Stream stream = self(vm, args.get(0));
        Buffer part = part(vm, Buffers.readable(vm, args.get(1)), args);
        return count(
                vm,
                stream,
                once && part.length() > 0
                        ? stream.write(vm, part.array(), part.offset(), part.length())
                        : Streams.writeFully(vm, stream, part.array(), part.offset(), part.length()));
    }

    /** What of a buffer is meant by a size, or an offset and a size, behind it. */
    private static Buffer part(Vm vm, Buffer buffer, Args args) {
        int offset = args.count() == 4 ? atMost(buffer.length(), Numbers.toTruncatedLong(vm, args.get(2))) : 0;
        int left = buffer.length() - offset;
        int size = args.count() > 2 ? atMost(left, Numbers.toTruncatedLong(vm, args.get(args.count() - 1))) : left;
        return new Buffer(buffer.array(), buffer.offset() + offset, size, buffer.typecode());
    }

    /** @param size without a sign */
    private static int atMost(int limit, long size) {
        return size < 0 || size > limit ? limit : (int) size;
    }

    private static Object count(Vm vm, Stream stream, int result) {
        return Streams.wouldWait(result) ? MpNone.NONE : (Object) Streams.check(vm, stream, result);
    }

    private static Object readLines(Vm vm, Object self) {
        Stream stream = self(vm, self);
        var lines = new MpList();
        Object line = StreamReading.line(vm, stream, StreamReading.NO_LIMIT);
        while (Operators.isTrue(vm, line)) {
            lines.add(vm, line);
            line = StreamReading.line(vm, stream, StreamReading.NO_LIMIT);
        }
        return lines;
    }

    private static Object seek(Vm vm, Args args) {
        long offset = Numbers.toLong(vm, args.get(1));
        int whence = Numbers.toSize(vm, args.get(2, (long) Stream.FROM_START));
        if (whence == Stream.FROM_START && offset < 0) {
            throw Errors.os(Errno.EINVAL);
        }
        return place(vm, self(vm, args.get(0)), offset, whence);
    }

    private static Object ioctl(Vm vm, Args args) {
        long argument = 0;
        if (args.count() > 2) {
            Buffer buffer = args.get(2) instanceof MpObject object ? object.buffer(vm, true) : null;
            argument = buffer == null
                    ? Numbers.toTruncatedLong(vm, args.get(2))
                    : vm.memory().addressOf(buffer);
        }
        int request = Numbers.toSize(vm, args.get(1));
        return IntOps.make(vm, control(vm, self(vm, args.get(0)), request, argument));
    }
}
