package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.Text;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code io.StringIO} and {@code io.BytesIO} (py/objstringio.c). */
public final class MemoryStream extends NativeStream {
    /** {@code io.StringIO}. */
    public static final MpType STRING_TYPE = type("StringIO");
    /** {@code io.BytesIO}. */
    public static final MpType BYTES_TYPE = type("BytesIO");

    private static final byte[] NOTHING = {};

    private final MpType type;
    private byte @Nullable [] content;
    private boolean shared;
    private int size;
    private long place;

    private MemoryStream(MpType type, byte[] content, int size, boolean shared) {
        this.type = type;
        this.content = content;
        this.size = size;
        this.shared = shared;
    }

    private static MpType type(String name) {
        return MpType.builder(name)
                .slots(Slot.PRINT, Slot.ITER, Slot.ITERNEXT)
                .maker(MemoryStream::make)
                .members(MemoryStream::table)
                .build();
    }

    private static Members.Table table() {
        return new Members.Table()
                .value("read", StreamMethods.READ)
                .value("readinto", StreamMethods.READINTO)
                .value("readline", StreamMethods.READLINE)
                .value("write", StreamMethods.WRITE)
                .value("seek", StreamMethods.SEEK)
                .value("tell", StreamMethods.TELL)
                .value("flush", StreamMethods.FLUSH)
                .value("close", StreamMethods.CLOSE)
                .fun1("getvalue", (vm, self) -> {
                    if (self instanceof MemoryStream stream) {
                        return stream.value(vm);
                    }
                    throw Errors.type(vm, "argument has wrong type");
                })
                .value("__enter__", StreamMethods.ENTER)
                .value("__exit__", StreamMethods.EXIT);
    }

    private static Object make(Vm vm, MpType type, Args args) {
        if (args.count() == 0) {
            return new MemoryStream(type, NOTHING, 0, false);
        }
        Object initial = args.get(0);
        if (initial instanceof Long || initial instanceof BigInteger) {
            long room = Numbers.toLong(vm, initial);
            vm.heap().request(room);
            return new MemoryStream(type, new byte[(int) room], 0, false);
        }
        Buffer buffer = Buffers.readable(vm, initial);
        if (initial instanceof MpStr || initial instanceof MpBytes) {
            return new MemoryStream(type, buffer.array(), buffer.length(), true);
        }
        vm.heap().request(buffer.length());
        return new MemoryStream(type, buffer.copy(), buffer.length(), false);
    }

    /** A stream to read a program's bytes from, which are not changed. */
    public static Stream over(Buffer buffer) {
        return buffer.offset() == 0
                ? new MemoryStream(BYTES_TYPE, buffer.array(), buffer.length(), true)
                : new MemoryStream(BYTES_TYPE, buffer.copy(), buffer.length(), false);
    }

    private byte[] open(Vm vm) {
        if (content == null) {
            throw Errors.value(vm, "I/O operation on closed file");
        }
        return content;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public boolean isText() {
        return type == STRING_TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<io." + type.name() + " 0x" + Text.address(identity(vm)) + ">");
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        byte[] from = open(vm);
        if (place >= size) {
            return 0;
        }
        int count = (int) Math.min(length, size - place);
        System.arraycopy(from, (int) place, into, at, count);
        place += count;
        return count;
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        byte[] to = open(vm);
        long end = place + length;
        if (end < 0) {
            return -Errno.EFBIG;
        }
        if (shared || end > to.length) {
            vm.heap().request(end);
            to = Arrays.copyOf(to, (int) Math.max(end, Math.min(size * 2L, Integer.MAX_VALUE / 2)));
            content = to;
            shared = false;
        }
        if (place > size) {
            Arrays.fill(to, size, (int) place, (byte) 0);
        }
        System.arraycopy(from, at, to, (int) place, length);
        place = end;
        size = (int) Math.max(size, end);
        return length;
    }

    @Override
    public long seek(Vm vm, long offset, int whence) {
        long from = whence == FROM_HERE ? place : whence == FROM_END ? size : 0;
        long to = from + offset;
        if (to < 0 && offset > 0) {
            return -Errno.EINVAL;
        }
        place = Math.max(0, to);
        return place;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        switch (request) {
            case FLUSH -> {
                return 0;
            }
            case CLOSE -> {
                content = null;
                size = 0;
                return 0;
            }
            default -> {
                return -Errno.EINVAL;
            }
        }
    }

    private Object value(Vm vm) {
        byte[] now = Arrays.copyOf(open(vm), size);
        vm.heap().request(size);
        return isText() ? StrType.ofText(now) : MpBytes.of(now);
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        if (content != null) {
            census.shared(content);
        }
    }
}
