package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;

/** A file of a file system of version 1 in use (lib/littlefs/lfs1.c). */
final class File1 extends LfsFile {
    private static final long LARGEST = 0x7fff_ffff;

    private final Volume1 volume;
    private final LfsMode mode;

    File1(Volume1 volume, Handle handle, Entry1 entry, LfsMode mode) {
        super(
                volume.flash(),
                volume.blocks(),
                volume.allocator(),
                handle,
                volume.open(),
                mode.append(),
                LARGEST,
                volume.flash().readSize());
        this.volume = volume;
        this.mode = mode;
        if (!mode.truncate()) {
            setContent(entry.head(), entry.size());
        } else if (entry.size() != 0) {
            setDirty();
        }
        if (mode.truncate()) {
            setContent(BlockPair.NONE.first(), 0);
        }
    }

    @Override
    boolean hasBlocks() {
        return true;
    }

    @Override
    void checkReading() throws FileException {
        if (!mode.reading()) {
            throw LfsError.BAD_FILE.exception();
        }
    }

    @Override
    void checkWriting() throws FileException {
        if (!mode.writing()) {
            throw LfsError.BAD_FILE.exception();
        }
    }

    @Override
    void put(byte[] from, int at, int length) throws FileException {
        putInBlocks(from, at, length);
    }

    @Override
    void save() throws FileException {
        Folder1 folder = volume.read(handle().pair());
        int index = handle().id();
        if (index >= folder.entries().size()) {
            throw flash().corrupt();
        }
        volume.write(folder.with(index, folder.entries().get(index).with(head(), size())));
    }
}
