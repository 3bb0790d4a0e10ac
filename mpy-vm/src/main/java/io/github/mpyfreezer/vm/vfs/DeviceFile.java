package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Finalised;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.NativeStream;
import io.github.mpyfreezer.vm.stream.StreamMethods;

/**
 * A file of a file system on a block device, as programs have it (extmod/vfs_fat_file.c, extmod/vfs_lfsx_file.c). It is closed
 * when the program does not hold it any more.
 */
public final class DeviceFile extends NativeStream implements Finalised {
    private static final int OBJECT_WORDS = 16;

    private final MpType type;
    private final Style style;
    private final Object owner;
    private final OpenFile file;
    private int uses;
    private boolean closed;

    /**
     * The types of the files of a file system.
     *
     * @param text of those for text
     * @param binary of those for bytes
     * @param addressed whether their texts have an address
     */
    public record Style(MpType text, MpType binary, boolean addressed) {
        /** New types. */
        public static Style of(boolean addressed) {
            return new Style(newType("TextIOWrapper"), newType("FileIO"), addressed);
        }
    }

    private DeviceFile(Style style, boolean binary, Object owner, OpenFile file) {
        this.type = binary ? style.binary : style.text;
        this.style = style;
        this.owner = owner;
        this.file = file;
    }

    /** What opens a file. */
    @FunctionalInterface
    public interface Opener {
        OpenFile open() throws FileException;
    }

    /**
     * Opens a file; raises {@code OSError} where that cannot be.
     *
     * @param mode the letters of {@code open}, of which the last {@code b} or {@code t} counts
     * @param owner the file system
     * @param bytes what it needs in memory for itself
     */
    public static DeviceFile open(Vm vm, Style style, String mode, Object owner, int bytes, Opener opener) {
        vm.heap().requestWords(OBJECT_WORDS);
        vm.heap().request(bytes);
        try {
            var file = new DeviceFile(style, mode.lastIndexOf('b') > mode.lastIndexOf('t'), owner, opener.open());
            vm.heap().watch(file);
            return file;
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private static MpType newType(String name) {
        return MpType.builder(name)
                .slots(Slot.PRINT, Slot.ITER, Slot.ITERNEXT)
                .members(() -> new Members.Table()
                        .value("read", StreamMethods.READ)
                        .value("readinto", StreamMethods.READINTO)
                        .value("readline", StreamMethods.READLINE)
                        .value("readlines", StreamMethods.READLINES)
                        .value("write", StreamMethods.WRITE)
                        .value("flush", StreamMethods.FLUSH)
                        .value("close", StreamMethods.CLOSE)
                        .value("seek", StreamMethods.SEEK)
                        .value("tell", StreamMethods.TELL)
                        .value("__del__", StreamMethods.CLOSE)
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
        return type.equals(style.text);
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        String address = style.addressed ? " " + Text.address(identity(vm)) : "";
        out.print("<io." + type.name() + address + ">");
    }

    private interface Action {
        long run() throws FileException;
    }

    /** Does something, during which it is in use; gives the result, or an error number with a minus in front of it. */
    private long use(Action action) {
        uses++;
        try {
            return action.run();
        } catch (FileException e) {
            return -e.errno();
        } finally {
            uses--;
        }
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        return (int) use(() -> file.read(into, at, length));
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        return (int) use(() -> file.write(from, at, length));
    }

    @Override
    public long seek(Vm vm, long offset, int whence) {
        return use(() -> file.seek(offset, whence));
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        return switch (request) {
            case FLUSH ->
                use(() -> {
                    file.flush();
                    return 0;
                });
            case CLOSE ->
                use(() -> {
                    file.close();
                    closed = true;
                    return 0;
                });
            default -> -Errno.EINVAL;
        };
    }

    @Override
    public boolean isFinished() {
        return closed;
    }

    @Override
    public boolean isBusy() {
        return uses > 0;
    }

    @Override
    public void finish(Vm vm) {
        control(vm, CLOSE, 0);
    }

    @Override
    public void inspect(Census census) {
        census.words(OBJECT_WORDS);
        census.add(owner);
    }
}
