package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.Arrays;

/** Reads one block of flash memory a piece at a time, each piece once. */
final class BlockReader {
    private final Flash flash;
    private final long block;
    private final byte[] bytes;
    private final boolean[] loaded;
    private final int piece;

    /**
     * A reader of a block.
     *
     * @param piece bytes that are read at a time
     */
    BlockReader(Flash flash, long block, int piece) throws FileException {
        if (block < 0 || block >= flash.blockCount()) {
            throw flash.corrupt();
        }
        this.flash = flash;
        this.block = block;
        this.piece = piece;
        this.bytes = new byte[flash.blockSize()];
        this.loaded = new boolean[(bytes.length + piece - 1) / piece];
    }

    /** The block. */
    long block() {
        return block;
    }

    private void load(int from, int to) throws FileException {
        for (int i = from / piece; i * piece < to; i++) {
            if (!loaded[i]) {
                int at = i * piece;
                flash.read(block, at, bytes, at, Math.min(piece, bytes.length - at));
                loaded[i] = true;
            }
        }
    }

    /** Whether so many bytes from an offset on are in the block. */
    boolean has(int offset, int length) {
        return offset >= 0 && length >= 0 && offset <= bytes.length - length;
    }

    /** A number of four bytes, the lowest first; the offset is in the block. */
    int word(int offset) throws FileException {
        load(offset, offset + 4);
        return Words.get(bytes, offset);
    }

    /** A copy of bytes. */
    byte[] copy(int offset, int length) throws FileException {
        load(offset, offset + length);
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    /** Copies bytes. */
    void copy(int offset, byte[] into, int at, int length) throws FileException {
        load(offset, offset + length);
        System.arraycopy(bytes, offset, into, at, length);
    }

    /** Adds bytes to a check sum. */
    void sum(CheckSum sum, int offset, int length) throws FileException {
        load(offset, offset + length);
        sum.add(bytes, offset, length);
    }
}
