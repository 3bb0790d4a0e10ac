package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Finalised;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
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

/** A file as programs have it, for text or for bytes; it knows its number (extmod/vfs_posix_file.c). */
public final class VfsFile extends NativeStream implements Finalised {
    private static final MpType TEXT = type("TextIOWrapper");
    private static final MpType BINARY = type("FileIO");
    private static final MpStr BUFFER = MpStr.qstr("buffer");
    private static final int CLOSED = -1;

    private final MpType type;
    private final FileTable table;
    private int number;
    private final boolean console;

    private VfsFile(MpType type, FileTable table, int number, boolean console) {
        this.type = type;
        this.table = table;
        this.number = number;
        this.console = console;
    }

    private static MpType type(String name) {
        return MpType.builder(name)
                .slots(Slot.PRINT, Slot.ITER, Slot.ITERNEXT, Slot.ATTR)
                .members(() -> new Members.Table()
                        .fun1("fileno", (vm, self) -> {
                            if (self instanceof VfsFile file) {
                                return (long) file.open(vm);
                            }
                            throw Errors.type(vm, "argument has wrong type");
                        })
                        .value("read", StreamMethods.READ)
                        .value("readinto", StreamMethods.READINTO)
                        .value("readline", StreamMethods.READLINE)
                        .value("readlines", StreamMethods.READLINES)
                        .value("write", StreamMethods.WRITE)
                        .value("seek", StreamMethods.SEEK)
                        .value("tell", StreamMethods.TELL)
                        .value("flush", StreamMethods.FLUSH)
                        .value("close", StreamMethods.CLOSE)
                        .value("__del__", StreamMethods.CLOSE)
                        .value("__enter__", StreamMethods.ENTER)
                        .value("__exit__", StreamMethods.EXIT))
                .build();
    }

    /** A file by its number. */
    static VfsFile of(FileTable table, int number, String mode) {
        return new VfsFile(mode.lastIndexOf('b') > mode.lastIndexOf('t') ? BINARY : TEXT, table, number, false);
    }

    /** Standard input, output or error. */
    static VfsFile console(FileTable table, int number) {
        return new VfsFile(TEXT, table, number, true);
    }

    private int open(Vm vm) {
        if (number == CLOSED) {
            throw Errors.value(vm, "I/O operation on closed file");
        }
        return number;
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
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<io." + type.name() + " " + number + ">");
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (console && isText() && name.isSame(BUFFER)) {
            found.value(new VfsFile(BINARY, table, number, true));
            return true;
        }
        return false;
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        try {
            return table.get(open(vm)).read(into, at, length);
        } catch (FileException e) {
            return -e.errno();
        }
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        try {
            return table.get(open(vm)).write(from, at, length);
        } catch (FileException e) {
            return -e.errno();
        }
    }

    @Override
    public long seek(Vm vm, long offset, int whence) {
        try {
            return table.get(open(vm)).seek(offset, whence);
        } catch (FileException e) {
            return -e.errno();
        }
    }

    @Override
    public boolean isFinished() {
        return number == CLOSED;
    }

    @Override
    public boolean isBusy() {
        return false;
    }

    @Override
    public void finish(Vm vm) {
        control(vm, CLOSE, 0);
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        try {
            return switch (request) {
                case FLUSH -> {
                    table.get(open(vm));
                    yield 0;
                }
                case CLOSE -> {
                    int closing = number;
                    number = CLOSED;
                    table.close(closing);
                    yield 0;
                }
                case FILENO -> open(vm);
                case POLL -> table.get(open(vm)).events() & (argument | POLL_ERROR | POLL_HANG_UP);
                default -> -Errno.EINVAL;
            };
        } catch (FileException e) {
            return -e.errno();
        }
    }
}
