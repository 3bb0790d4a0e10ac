package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.NativeStream;
import io.github.mpyfreezer.vm.stream.StreamMethods;

/**
 * {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}: files on the unix port (extmod/vfs_posix_file.c), the console
 * elsewhere (shared/runtime/sys_stdio_mphal.c).
 */
final class StandardStream extends NativeStream {
    private static final MpType TEXT_FILE = MpType.builder("TextIOWrapper")
            .slots(Slot.PRINT, Slot.ITER, Slot.ITERNEXT, Slot.ATTR)
            .members(() -> table().fun1("fileno", (vm, self) -> (long) ((StandardStream) self).kind.ordinal())
                    .value("seek", StreamMethods.SEEK)
                    .value("tell", StreamMethods.TELL)
                    .value("flush", StreamMethods.FLUSH))
            .build();
    private static final MpType BINARY_FILE = MpType.builder("FileIO")
            .slots(Slot.PRINT, Slot.ITER, Slot.ITERNEXT)
            .members(() -> table().fun1("fileno", (vm, self) -> (long) ((StandardStream) self).kind.ordinal())
                    .value("seek", StreamMethods.SEEK)
                    .value("tell", StreamMethods.TELL)
                    .value("flush", StreamMethods.FLUSH))
            .build();
    private static final MpType CONSOLE = MpType.builder("FileIO")
            .slots(Slot.PRINT, Slot.ITER, Slot.ITERNEXT, Slot.ATTR)
            .members(StandardStream::table)
            .build();
    private static final MpStr BUFFER = MpStr.qstr("buffer");
    private static final int ESPIPE = 29;

    /** Which of the three, in the order of their numbers. */
    enum Kind {
        IN,
        OUT,
        ERR
    }

    private final MpType type;
    private final Kind kind;

    private StandardStream(MpType type, Kind kind) {
        this.type = type;
        this.kind = kind;
    }

    static StandardStream of(Vm vm, Kind kind) {
        return new StandardStream(vm.profile().unix() ? TEXT_FILE : CONSOLE, kind);
    }

    private static Members.Table table() {
        return new Members.Table()
                .value("read", StreamMethods.READ)
                .value("readinto", StreamMethods.READINTO)
                .value("readline", StreamMethods.READLINE)
                .value("readlines", StreamMethods.READLINES)
                .value("write", StreamMethods.WRITE)
                .value("close", StreamMethods.CLOSE)
                .value("__enter__", StreamMethods.ENTER)
                .value("__exit__", StreamMethods.EXIT);
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public boolean isText() {
        return type != BINARY_FILE;
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (isText() && name.isSame(BUFFER)) {
            found.value(new StandardStream(BINARY_FILE, kind));
            return true;
        }
        return false;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind as) {
        out.print("<io." + type.name() + " " + kind.ordinal() + ">");
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        return kind == Kind.IN ? vm.host().read(into, at, length) : -Errno.EBADF;
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        if (kind == Kind.IN) {
            return -Errno.EBADF;
        }
        Printer out = kind == Kind.OUT ? vm.out() : vm.host().err();
        out.write(from, at, length);
        return length;
    }

    @Override
    public long seek(Vm vm, long offset, int whence) {
        return -ESPIPE;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        return switch (request) {
            case POLL -> argument & (kind == Kind.IN ? POLL_READ : POLL_WRITE);
            case FLUSH, CLOSE -> 0;
            case FILENO -> kind.ordinal();
            case BUFFER_SIZE -> 0;
            default -> -Errno.EINVAL;
        };
    }
}
