package io.github.mpyfreezer.vm.romfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.NativeStream;
import io.github.mpyfreezer.vm.stream.StreamMethods;
import org.jspecify.annotations.Nullable;

/** A file in read-only memory; its bytes can be looked at in place (extmod/vfs_rom_file.c). */
final class RomFile extends NativeStream {
    private static final MpType TEXT = newType("TextIOWrapper");
    private static final MpType BINARY = newType("FileIO", Slot.BUFFER);

    private final Object memory;
    private final Buffer content;
    private final boolean binary;
    private int place;

    RomFile(Object memory, Buffer content, boolean binary) {
        this.memory = memory;
        this.content = content;
        this.binary = binary;
    }

    private static MpType newType(String name, Slot... more) {
        return MpType.builder(name)
                .slots(Slot.ITER, Slot.ITERNEXT)
                .slots(more)
                .members(() -> new Members.Table()
                        .value("read", StreamMethods.READ)
                        .value("readinto", StreamMethods.READINTO)
                        .value("readline", StreamMethods.READLINE)
                        .value("readlines", StreamMethods.READLINES)
                        .value("seek", StreamMethods.SEEK)
                        .value("tell", StreamMethods.TELL)
                        .value("close", StreamMethods.CLOSE)
                        .value("__enter__", StreamMethods.ENTER)
                        .value("__exit__", StreamMethods.EXIT))
                .build();
    }

    @Override
    public MpType type() {
        return binary ? BINARY : TEXT;
    }

    @Override
    public boolean isText() {
        return !binary;
    }

    @Override
    public boolean can(Operation operation) {
        return operation != Operation.WRITE;
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        int count = Math.min(length, content.length() - place);
        System.arraycopy(content.array(), content.offset() + place, into, at, count);
        place += count;
        return count;
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        return -Errno.EINVAL;
    }

    @Override
    public long seek(Vm vm, long offset, int whence) {
        long from = whence == FROM_START ? 0 : whence == FROM_HERE ? place : content.length();
        long to = from + offset;
        if (to < 0) {
            // What is in front of the beginning is an error, and leaves it at a place that is beyond the end.
            place = content.length();
            return -Errno.EINVAL;
        }
        place = (int) Math.min(to, content.length());
        return place;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        return request == CLOSE ? 0 : -Errno.EINVAL;
    }

    @Override
    public @Nullable Buffer buffer(Vm vm, boolean writable) {
        return !binary || writable ? null : content;
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.add(memory);
    }
}
