package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a file system of version 2 in use (lib/littlefs/lfs2.c, extmod/vfs_lfsx_file.c). A small one stands in the log of its
 * folder. As in firmware, what it was opened for does not matter for reading and writing.
 */
final class File2 implements OpenFile {
    private static final byte[] NOTHING = {};
    private static final byte[] ZEROS = new byte[64];

    private final Volume2 volume;
    private final Handle handle;
    private final boolean append;
    private final int inlineMost;
    private final @Nullable Stamp stamp;
    private final BlockCache cache;

    /** The bytes of one that stands in a log. */
    private byte[] inline = NOTHING;

    private boolean isInline = true;
    private long head;
    private long size;
    private long position;
    private @Nullable BlockWriter writer;
    private boolean dirty;
    private boolean outdated;
    private boolean failed;
    private boolean closed;

    /**
     * A file.
     *
     * @param entry what its log says of it
     * @param stamp the time of its last change, null where that is not kept
     */
    File2(Volume2 volume, Handle handle, Entry entry, LfsMode mode, @Nullable Stamp stamp) {
        this.volume = volume;
        this.handle = handle;
        this.append = mode.append();
        this.stamp = stamp;
        this.inlineMost = (int)
                Math.min(volume.superblock().largestAttribute(), Math.min(volume.piece(), volume.flash().blockSize() / 8));
        this.cache = new BlockCache(volume.flash(), volume.blocks(), volume.piece());
        this.dirty = mode.truncate() || stamp != null && mode.writing();
        if (entry.hasBlocks() && !mode.truncate()) {
            isInline = false;
            head = entry.head();
            size = entry.size();
        } else if (!mode.truncate()) {
            inline = entry.content();
            size = inline.length;
        }
    }

    Handle handle() {
        return handle;
    }

    /** Its entry has another content now. */
    void setOutdated() {
        outdated = true;
    }

    private void checkOpen() {
        if (closed) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
    }

    /** Visits the blocks that only this use of the file knows of. */
    void visit(BlockVisitor visitor) throws FileException {
        if ((dirty || outdated) && !isInline) {
            volume.blocks().visit(head, size, visitor);
        }
        if (writer != null) {
            writer.visit(visitor);
        }
    }

    @Override
    public int read(byte[] into, int at, int length) throws FileException {
        checkOpen();
        writeOut();
        return readOld(into, at, length);
    }

    /** Reads what was there before the last writes. */
    private int readOld(byte[] into, int at, int length) throws FileException {
        int wanted = (int) Math.max(0, Math.min(length, size - position));
        int done = 0;
        while (done < wanted) {
            int count;
            if (isInline) {
                count = wanted;
                System.arraycopy(inline, (int) position, into, at, count);
            } else {
                count = cache.read(head, size, position, into, at + done, wanted - done);
            }
            done += count;
            position += count;
        }
        return done;
    }

    @Override
    public int write(byte[] from, int at, int length) throws FileException {
        checkOpen();
        if (stamp != null) {
            stamp.renew();
        }
        if (append && position < size) {
            position = size;
        }
        if (position + length > volume.superblock().largestFile()) {
            throw LfsError.TOO_BIG.exception();
        }
        try {
            if (writer == null && position > size) {
                long to = position;
                position = size;
                while (position < to) {
                    put(ZEROS, 0, (int) Math.min(ZEROS.length, to - position));
                }
            }
            put(from, at, length);
        } catch (FileException e) {
            failed = true;
            throw e;
        }
        failed = false;
        outdated = false;
        return length;
    }

    private void put(byte[] from, int at, int length) throws FileException {
        if (isInline) {
            if (Math.max(position + length, size) > inlineMost) {
                byte[] begin = Arrays.copyOf(inline, (int) position);
                writer = BlockWriter.over(volume.flash(), volume.blocks(), volume.allocator(), begin);
                isInline = false;
                inline = NOTHING;
            } else {
                size = Math.max(size, position + length);
                inline = Arrays.copyOf(inline, (int) size);
                System.arraycopy(from, at, inline, (int) position, length);
                position += length;
                dirty = true;
                return;
            }
        }
        if (length > 0) {
            writer().write(from, at, length);
            position += length;
        }
    }

    private BlockWriter writer() throws FileException {
        BlockWriter known = writer;
        if (known == null) {
            known = BlockWriter.behind(
                    volume.flash(), volume.blocks(), volume.allocator(), cache, head, size, position);
            writer = known;
        }
        return known;
    }

    /** Writes the blocks that are not written yet, and behind them what was there behind the last write. */
    private void writeOut() throws FileException {
        if (writer == null) {
            return;
        }
        long to = position;
        var rest = new byte[volume.piece()];
        while (position < size) {
            int count = readOld(rest, 0, rest.length);
            writer.write(rest, 0, count);
        }
        head = writer.finish();
        size = position;
        writer = null;
        cache.drop();
        dirty = true;
        position = to;
    }

    @Override
    public long seek(long offset, int whence) throws FileException {
        checkOpen();
        long from = switch (whence) {
            case Stream.FROM_START -> 0;
            case Stream.FROM_HERE -> position;
            case Stream.FROM_END -> writer == null ? size : Math.max(position, size);
            default -> position - offset;
        };
        long to = from + offset & 0xffff_ffffL;
        if (to > volume.superblock().largestFile()) {
            throw LfsError.INVALID.exception();
        }
        if (to != position) {
            writeOut();
            position = to;
        }
        return position;
    }

    @Override
    public void flush() throws FileException {
        checkOpen();
        try {
            writeOut();
            if (dirty && !handle.isLost()) {
                save();
            }
        } catch (FileException e) {
            failed = true;
            throw e;
        }
        for (File2 other : volume.open()) {
            if (!other.equals(this)
                    && other.handle.isIn(handle.pair())
                    && other.handle.id() == handle.id()) {
                other.setOutdated();
            }
        }
        failed = false;
        outdated = false;
    }

    /** Writes into the log where the content is. */
    private void save() throws FileException {
        if (!isInline) {
            volume.flash().sync();
        }
        List<Change> changes = new ArrayList<>();
        int id = handle.id();
        changes.add(
                isInline
                        ? Change.of(Tag.INLINE_STRUCT, id, inline)
                        : Change.of(Tag.BLOCKS_STRUCT, id, Words.bytes((int) head, (int) size)));
        if (stamp != null) {
            changes.add(Change.of(Tag.ATTRIBUTE + Stamp.ATTRIBUTE, id, stamp.bytes()));
        }
        volume.commit(volume.read(handle.pair()), changes);
        dirty = false;
    }

    @Override
    public void close() throws FileException {
        if (!closed) {
            try {
                if (!failed) {
                    flush();
                }
            } finally {
                closed = true;
                volume.open().remove(this);
            }
        }
    }
}
