package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;

/**
 * The blocks of a file. Each begins with the numbers of blocks in front of it: of the one before, and where its index is a
 * multiple of a power of two, of the one that many before. A file is known by its last block, and its size (lib/littlefs calls
 * this a CTZ skip-list; both versions have it).
 */
final class SkipList {
    private static final int POINTER = 4;

    private final Flash flash;

    SkipList(Flash flash) {
        this.flash = flash;
    }

    /**
     * A place in a file.
     *
     * @param index the block's place among the blocks
     * @param offset where in the block
     */
    record Place(int index, int offset) {}

    /** Bytes of pointers at the beginning of a block. */
    static int headBytes(int index) {
        return index == 0 ? 0 : POINTER * (Integer.numberOfTrailingZeros(index) + 1);
    }

    /** Where a byte of a file is. */
    Place place(long position) {
        long inner = flash.blockSize() - 2L * POINTER;
        long index = position / inner;
        if (index > 0) {
            index = (position - POINTER * (Long.bitCount(index - 1) + 2L)) / inner;
        }
        long offset = index == 0 ? position : position - inner * index - (long) POINTER * Long.bitCount(index);
        return new Place((int) index, (int) offset);
    }

    /** The index of a file's last block; an error where the device has not so many. */
    private int lastIndex(long size) throws FileException {
        int index = place(size - 1).index;
        if (index >= flash.blockCount()) {
            throw flash.corrupt();
        }
        return index;
    }

    private long checked(long block) throws FileException {
        if (block < 0 || block >= flash.blockCount()) {
            throw flash.corrupt();
        }
        return block;
    }

    private long pointer(long block, int number) throws FileException {
        int at = POINTER * number;
        int start = at / flash.readSize() * flash.readSize();
        int end = Math.min(
                flash.blockSize(), (at + POINTER + flash.readSize() - 1) / flash.readSize() * flash.readSize());
        if (end - at < POINTER) {
            throw flash.corrupt();
        }
        var bytes = new byte[end - start];
        flash.read(checked(block), start, bytes, 0, bytes.length);
        return checked(Words.unsigned(Words.get(bytes, at - start)));
    }

    /**
     * The block with a byte of a file.
     *
     * @param head the last block
     * @param size bytes of the file
     */
    long find(long head, long size, long position) throws FileException {
        int at = lastIndex(size);
        int wanted = place(position).index;
        long block = checked(head);
        while (at > wanted) {
            int furthest = 31 - Integer.numberOfLeadingZeros(at - wanted);
            int skip = Math.min(furthest, Integer.numberOfTrailingZeros(at));
            block = pointer(block, skip);
            at -= 1 << skip;
            flash.spend(1);
        }
        return block;
    }

    /** The numbers with which the block behind a file's last one begins. */
    byte[] headBehind(long last, int index) throws FileException {
        int count = headBytes(index) / POINTER;
        var words = new int[count];
        long block = last;
        for (int i = 0; i < count; i++) {
            words[i] = (int) block;
            if (i < count - 1) {
                block = pointer(block, i);
            }
        }
        return Words.bytes(words);
    }

    /** Visits all blocks of a file from the last one on. */
    void visit(long head, long size, BlockVisitor visitor) throws FileException {
        if (size > 0) {
            visitor.visit(head);
            visitBefore(head, lastIndex(size), visitor);
        }
    }

    /** Visits the blocks in front of one. */
    void visitBefore(long head, int index, BlockVisitor visitor) throws FileException {
        long block = head;
        for (int at = index; at > 0; at--) {
            block = pointer(block, 0);
            visitor.visit(block);
            flash.spend(1);
        }
    }
}
