package io.github.mpyfreezer.vm.deflate;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.stream.StreamMethods;
import io.github.mpyfreezer.vm.stream.Streams;
import org.jspecify.annotations.Nullable;

/** {@code deflate.DeflateIO}, which reads; firmware with these profiles does not compress (extmod/moddeflate.c). */
public final class DeflateStream extends MpObject implements Stream {
    /** Whatever the header says. */
    public static final int AUTO = 0;
    /** No header. */
    public static final int RAW = 1;
    /** The header of zlib. */
    public static final int ZLIB = 2;
    /** The header of gzip. */
    public static final int GZIP = 3;

    /** The type. */
    public static final MpType TYPE = MpType.builder("DeflateIO")
            .maker(DeflateStream::make)
            .members(() -> new Members.Table()
                    .value("read", StreamMethods.READ)
                    .value("readinto", StreamMethods.READINTO)
                    .value("readline", StreamMethods.READLINE)
                    .value("close", StreamMethods.CLOSE)
                    .value("__enter__", StreamMethods.ENTER)
                    .value("__exit__", StreamMethods.EXIT))
            .build();

    private static final int USUAL_WINDOW_BITS = 8;
    private static final int STATE_BYTES = 1400;

    private @Nullable Object source;
    private final int format;
    private final int windowBits;
    private final boolean closesSource;
    private @Nullable Decompression decompression;
    private boolean begun;

    private DeflateStream(Object source, int format, int windowBits, boolean closesSource) {
        this.source = source;
        this.format = format;
        this.windowBits = windowBits;
        this.closesSource = closesSource;
    }

    private record Decompression(
            BitSource bits, Inflater inflater, @Nullable Header header) {}

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 1, 4, false);
        long format = Numbers.toLong(vm, args.get(1, (long) AUTO));
        long windowBits = Numbers.toLong(vm, args.get(2, 0L));
        if (format < AUTO || format > GZIP) {
            throw Errors.value(vm, "format");
        }
        if (windowBits != 0 && (windowBits < 5 || windowBits > 15)) {
            throw Errors.value(vm, "wbits");
        }
        boolean closes = Operators.isTrue(vm, args.get(3, false));
        return new DeflateStream(args.get(0), (int) format, (int) windowBits, closes);
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public boolean can(Operation operation) {
        return operation != Operation.WRITE;
    }

    /** Reads the header, if there is to be one; null where it is not as it should be. */
    private @Nullable Decompression begin(Vm vm, Object from) {
        if (begun) {
            return decompression;
        }
        Stream stream = Streams.of(vm, from, Operation.READ);
        begun = true;
        vm.heap().request(STATE_BYTES);
        var one = new byte[1];
        var bits = new BitSource(() -> {
            if (Streams.check(stream.read(vm, one, 0, 1)) == 0) {
                throw Errors.with(ExceptionTypes.EOF_ERROR);
            }
            return one[0] & 0xff;
        });
        Header header = null;
        int window = windowBits == 0 ? USUAL_WINDOW_BITS : windowBits;
        if (format != RAW) {
            header = Header.read(bits);
            if (header == null || format != AUTO && format != header.format()) {
                return null;
            }
            window = windowBits == 0 ? header.windowBits() : Math.min(windowBits, header.windowBits());
        }
        vm.heap().request(1L << window);
        decompression = new Decompression(bits, new Inflater(vm, bits, 1 << window), header);
        return decompression;
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        Decompression now = source == null ? null : begin(vm, source);
        if (now == null) {
            return -Errno.EINVAL;
        }
        if (now.inflater.ended()) {
            return 0;
        }
        int count = now.inflater.read(into, at, length);
        if (count < 0) {
            return -Errno.EINVAL;
        }
        if (now.header != null) {
            now.header.checksum().update(into, at, count);
            if (now.inflater.ended() && !now.header.isIntact(now.bits)) {
                return -Errno.EINVAL;
            }
        }
        return count;
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        return -Errno.EINVAL;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        if (request != CLOSE) {
            return -Errno.EINVAL;
        }
        Object from = source;
        if (from != null) {
            if (closesSource) {
                Stream stream = Streams.of(vm, from);
                Streams.check(vm, stream, stream.control(vm, CLOSE, 0));
            }
            source = null;
        }
        return 0;
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.add(source);
        if (decompression != null) {
            census.bytes(STATE_BYTES);
            census.bytes(1L << (windowBits == 0 ? USUAL_WINDOW_BITS : windowBits));
        }
    }
}
