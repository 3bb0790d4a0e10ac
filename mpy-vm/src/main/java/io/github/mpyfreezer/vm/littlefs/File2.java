package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a file system of version 2 in use (lib/littlefs/lfs2.c). A small one stands in the log of its folder. As in
 * firmware, what it was opened for does not matter for reading and writing.
 */
final class File2 extends LfsFile {
    private static final byte[] NOTHING = {};

    private final Volume2 volume;
    private final int inlineMost;
    private final @Nullable Stamp stamp;

    /** The bytes of one that stands in a log. */
    private byte[] inline = NOTHING;

    private boolean isInline = true;

    /**
     * A file.
     *
     * @param entry what its log says of it
     * @param stamp the time of its last change, null where that is not kept
     */
    File2(Volume2 volume, Handle handle, Entry entry, LfsMode mode, @Nullable Stamp stamp) {
        super(
                volume.flash(),
                volume.blocks(),
                volume.allocator(),
                handle,
                volume.open(),
                mode.append(),
                volume.superblock().largestFile(),
                volume.piece());
        this.volume = volume;
        this.stamp = stamp;
        int eighth = volume.flash().blockSize() / 8;
        this.inlineMost = (int) Math.min(volume.superblock().largestAttribute(), Math.min(volume.piece(), eighth));
        if (mode.truncate() || stamp != null && mode.writing()) {
            setDirty();
        }
        if (entry.hasBlocks() && !mode.truncate()) {
            isInline = false;
            setContent(entry.head(), entry.size());
        } else if (!mode.truncate()) {
            inline = entry.content();
            setContent(0, inline.length);
        }
    }

    @Override
    boolean hasBlocks() {
        return !isInline;
    }

    @Override
    void checkReading() {}

    @Override
    void checkWriting() {
        if (stamp != null) {
            stamp.renew();
        }
    }

    @Override
    int readPiece(byte[] into, int at, int length) throws FileException {
        if (!isInline) {
            return super.readPiece(into, at, length);
        }
        System.arraycopy(inline, (int) position(), into, at, length);
        return length;
    }

    @Override
    void put(byte[] from, int at, int length) throws FileException {
        long end = Math.max(position() + length, size());
        if (isInline && end > inlineMost) {
            startBlocks(Arrays.copyOf(inline, (int) position()));
            isInline = false;
            inline = NOTHING;
        }
        if (!isInline) {
            putInBlocks(from, at, length);
            return;
        }
        inline = Arrays.copyOf(inline, (int) end);
        System.arraycopy(from, at, inline, (int) position(), length);
        setContent(0, end);
        advance(length);
        setDirty();
    }

    @Override
    void save() throws FileException {
        if (!isInline) {
            flash().sync();
        }
        List<Change> changes = new ArrayList<>();
        int id = handle().id();
        changes.add(
                isInline
                        ? Change.of(Tag.INLINE_STRUCT, id, inline)
                        : Change.of(Tag.BLOCKS_STRUCT, id, Words.bytes((int) head(), (int) size())));
        if (stamp != null) {
            changes.add(Change.of(Tag.ATTRIBUTE + Stamp.ATTRIBUTE, id, stamp.bytes()));
        }
        volume.commit(volume.read(handle().pair()), changes);
    }
}
