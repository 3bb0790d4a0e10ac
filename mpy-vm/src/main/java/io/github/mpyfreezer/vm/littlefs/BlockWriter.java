package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.Arrays;

/**
 * Writes the content of a file into new blocks, each of which is written once, when it is full or the last one. The blocks in
 * front of the first new one stay as they are.
 */
final class BlockWriter {
    private final Flash flash;
    private final SkipList blocks;
    private final Allocator allocator;
    private final byte[] buffer;
    private long block;
    private int index;
    private int offset;

    private BlockWriter(Flash flash, SkipList blocks, Allocator allocator) {
        this.flash = flash;
        this.blocks = blocks;
        this.allocator = allocator;
        this.buffer = new byte[flash.blockSize()];
    }

    /** A writer of a file that begins with these bytes, which fit into a block. */
    static BlockWriter over(Flash flash, SkipList blocks, Allocator allocator, byte[] begin) throws FileException {
        var writer = new BlockWriter(flash, blocks, allocator);
        writer.takeBlock();
        System.arraycopy(begin, 0, writer.buffer, 0, begin.length);
        writer.offset = begin.length;
        return writer;
    }

    /** A writer of a file that has the bytes of another one in front of a position. */
    static BlockWriter behind(
            Flash flash, SkipList blocks, Allocator allocator, BlockCache old, long head, long size, long position)
            throws FileException {
        var writer = new BlockWriter(flash, blocks, allocator);
        if (position == 0) {
            writer.takeBlock();
            return writer;
        }
        SkipList.Place last = blocks.place(position - 1);
        long block = blocks.find(head, size, position - 1);
        int filled = last.offset() + 1;
        if (filled == flash.blockSize()) {
            writer.index = last.index();
            writer.block = block;
            writer.enterNext();
            return writer;
        }
        int pointers = SkipList.headBytes(last.index());
        if (last.index() > 0) {
            long before = blocks.find(head, size, position - filled + pointers - 1L);
            byte[] begin = blocks.headBehind(before, last.index());
            System.arraycopy(begin, 0, writer.buffer, 0, begin.length);
        }
        writer.offset = pointers;
        long from = position - (filled - pointers);
        while (from < position) {
            int count = old.read(head, size, from, writer.buffer, writer.offset, (int) (position - from));
            writer.offset += count;
            from += count;
        }
        writer.index = last.index();
        writer.takeBlock();
        return writer;
    }

    private void takeBlock() throws FileException {
        allocator.settle();
        block = allocator.take();
        flash.erase(block);
    }

    private void enterNext() throws FileException {
        byte[] begin = blocks.headBehind(block, index + 1);
        takeBlock();
        System.arraycopy(begin, 0, buffer, 0, begin.length);
        index++;
        offset = begin.length;
    }

    /** Writes bytes. */
    void write(byte[] from, int at, int length) throws FileException {
        int done = 0;
        while (done < length) {
            if (offset == buffer.length) {
                program();
                enterNext();
            }
            int count = Math.min(length - done, buffer.length - offset);
            System.arraycopy(from, at + done, buffer, offset, count);
            offset += count;
            done += count;
        }
    }

    private void program() throws FileException {
        int unit = flash.writeSize();
        int end = Math.min(buffer.length, (offset + unit - 1) / unit * unit);
        Arrays.fill(buffer, offset, end, (byte) 0xff);
        flash.write(block, 0, buffer, 0, end);
    }

    /** Writes what is left; gives the last block. */
    long finish() throws FileException {
        program();
        return block;
    }

    /** Visits the blocks of the file so far. */
    void visit(BlockVisitor visitor) throws FileException {
        visitor.visit(block);
        if (index > 0) {
            long before = Words.unsigned(Words.get(buffer, 0));
            visitor.visit(before);
            blocks.visitBefore(before, index - 1, visitor);
        }
    }
}
