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

/** {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr} of a board: its console (shared/runtime/sys_stdio_mphal.c). */
final class StandardStream extends NativeStream {
    private static final MpType TEXT = type("TextIOWrapper");
    private static final MpType BINARY = type("FileIO");
    private static final int BYTES_A_STEP = 64;
    private static final MpStr BUFFER = MpStr.qstr("buffer");

    /** Which of the three, in the order of their numbers. */
    enum Kind {
        IN,
        OUT,
        ERR
    }

    private final MpType type;
    private final Kind kind;

    StandardStream(Kind kind) {
        this(TEXT, kind);
    }

    private StandardStream(MpType type, Kind kind) {
        this.type = type;
        this.kind = kind;
    }

    private static MpType type(String name) {
        return MpType.builder(name)
                .slots(Slot.PRINT, Slot.ITER, Slot.ITERNEXT, Slot.ATTR)
                .members(() -> new Members.Table()
                        .value("read", StreamMethods.READ)
                        .value("readinto", StreamMethods.READINTO)
                        .value("readline", StreamMethods.READLINE)
                        .value("readlines", StreamMethods.READLINES)
                        .value("write", StreamMethods.WRITE)
                        .fun1("close", (vm, self) -> self)
                        .value("__enter__", StreamMethods.ENTER)
                        .value("__exit__", StreamMethods.EXIT))
                .build();
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public boolean isText() {
        return type == TEXT;
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (isText() && name.isSame(BUFFER)) {
            found.value(new StandardStream(BINARY, kind));
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
        return kind == Kind.IN ? vm.host().read(into, at, length) : -Errno.EPERM;
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        if (kind == Kind.IN) {
            return -Errno.EPERM;
        }
        vm.spend(length / BYTES_A_STEP);
        Printer out = kind == Kind.OUT ? vm.out() : vm.host().err();
        out.write(from, at, length);
        return length;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        return switch (request) {
            case POLL -> argument & (kind == Kind.IN ? POLL_READ : POLL_WRITE);
            case CLOSE -> 0;
            default -> -Errno.EINVAL;
        };
    }
}
