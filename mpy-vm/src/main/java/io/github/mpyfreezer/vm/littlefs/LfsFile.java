package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in use (extmod/vfs_lfsx_file.c). What is written goes into new blocks, behind those that stay; its folder hears of them
 * when it is flushed.
 */
abstract class LfsFile implements OpenFile {
    private static final byte[] ZEROS = new byte[64];

    private final Flash flash;
    private final SkipList blocks;
    private final Allocator allocator;
    private final Handle handle;
    private final List<? extends LfsFile> open;
    private final boolean append;
    private final long largest;
    private final int piece;
    private final BlockCache cache;

    private long head;
    private long size;
    private long position;
    private @Nullable BlockWriter writer;
    private boolean dirty;
    private boolean outdated;
    private boolean failed;
    private boolean closed;

    /**
     * A file without content.
     *
     * @param open all files in use
     * @param largest bytes of a file at most
     * @param piece bytes that are read at a time
     */
    LfsFile(
            Flash flash,
            SkipList blocks,
            Allocator allocator,
            Handle handle,
            List<? extends LfsFile> open,
            boolean append,
            long largest,
            int piece) {
        this.flash = flash;
        this.blocks = blocks;
        this.allocator = allocator;
        this.handle = handle;
        this.open = open;
        this.append = append;
        this.largest = largest;
        this.piece = piece;
        this.cache = new BlockCache(flash, blocks, piece);
    }

    final Handle handle() {
        return handle;
    }

    final Flash flash() {
        return flash;
    }

    /** The last block. */
    final long head() {
        return head;
    }

    /** Bytes that were there before the last writes. */
    final long size() {
        return size;
    }

    /** Where the next byte is read or written. */
    final long position() {
        return position;
    }

    final void setContent(long newHead, long newSize) {
        head = newHead;
        size = newSize;
    }

    /** Its folder does not know yet what it is. */
    final void setDirty() {
        dirty = true;
    }

    final void advance(int bytes) {
        position += bytes;
    }

    /** From now on it has blocks, with these bytes at its beginning. */
    final void startBlocks(byte[] begin) throws FileException {
        writer = BlockWriter.over(flash, blocks, allocator, begin);
    }

    private void checkOpen() {
        if (closed) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
    }

    /** Visits the blocks that only this use of the file knows of. */
    final void visit(BlockVisitor visitor) throws FileException {
        if ((dirty || outdated) && hasBlocks()) {
            blocks.visit(head, size, visitor);
        }
        if (writer != null) {
            writer.visit(visitor);
        }
    }

    /** Whether its content is in blocks. */
    abstract boolean hasBlocks();

    /** An error where it may not be read. */
    abstract void checkReading() throws FileException;

    /** An error where it may not be written. */
    abstract void checkWriting() throws FileException;

    /** Writes bytes at the position where its content is, and goes behind them. */
    abstract void put(byte[] from, int at, int length) throws FileException;

    /** Tells its folder where its content is. */
    abstract void save() throws FileException;

    @Override
    public final int read(byte[] into, int at, int length) throws FileException {
        checkOpen();
        checkReading();
        writeOut();
        return readOld(into, at, length);
    }

    private int readOld(byte[] into, int at, int length) throws FileException {
        int wanted = (int) Math.max(0, Math.min(length, size - position));
        int done = 0;
        while (done < wanted) {
            int count = readPiece(into, at + done, wanted - done);
            done += count;
            position += count;
        }
        return done;
    }

    /** Reads some of so many bytes, which are there. */
    int readPiece(byte[] into, int at, int length) throws FileException {
        return cache.read(head, size, position, into, at, length);
    }

    @Override
    public final int write(byte[] from, int at, int length) throws FileException {
        checkOpen();
        checkWriting();
        if (append && position < size) {
            position = size;
        }
        if (position + length > largest) {
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

    /** Writes bytes at the position into blocks, and goes behind them. */
    final void putInBlocks(byte[] from, int at, int length) throws FileException {
        if (length == 0) {
            return;
        }
        BlockWriter known = writer;
        if (known == null) {
            known = BlockWriter.behind(flash, blocks, allocator, cache, head, size, position);
            writer = known;
        }
        known.write(from, at, length);
        position += length;
    }

    /** Writes the blocks that are not written yet, and behind them what was there behind the last write. */
    private void writeOut() throws FileException {
        BlockWriter known = writer;
        if (known == null) {
            return;
        }
        long to = position;
        var rest = new byte[piece];
        while (position < size) {
            int count = readOld(rest, 0, rest.length);
            known.write(rest, 0, count);
        }
        head = known.finish();
        size = position;
        writer = null;
        cache.drop();
        dirty = true;
        position = to;
    }

    @Override
    public final long seek(long offset, int whence) throws FileException {
        checkOpen();
        long from = switch (whence) {
            case Stream.FROM_START -> 0;
            case Stream.FROM_HERE -> position;
            case Stream.FROM_END -> writer == null ? size : Math.max(position, size);
            default -> position - offset;
        };
        long to = from + offset & 0xffff_ffffL;
        if (to > largest) {
            throw LfsError.INVALID.exception();
        }
        if (to != position) {
            writeOut();
            position = to;
        }
        return position;
    }

    @Override
    public final void flush() throws FileException {
        checkOpen();
        try {
            writeOut();
            if (dirty && !handle.isLost()) {
                save();
                dirty = false;
            }
        } catch (FileException e) {
            failed = true;
            throw e;
        }
        for (LfsFile other : open) {
            if (!other.equals(this) && other.handle.isIn(handle.pair()) && other.handle.id() == handle.id()) {
                other.outdated = true;
            }
        }
        failed = false;
        outdated = false;
    }

    @Override
    public final void close() throws FileException {
        if (!closed) {
            try {
                if (!failed) {
                    flush();
                }
            } finally {
                closed = true;
                open.remove(this);
            }
        }
    }
}
