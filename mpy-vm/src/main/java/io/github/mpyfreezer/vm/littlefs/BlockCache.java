package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;

/** Reads the content of a file from its blocks, with the piece in memory that was read last. */
final class BlockCache {
    private static final long NOTHING = -1;

    private final Flash flash;
    private final SkipList blocks;
    private final byte[] piece;
    private long pieceBlock = NOTHING;
    private int pieceAt;
    /** The block of the byte that was read last, and its index. */
    private long block = NOTHING;

    private int index;

    BlockCache(Flash flash, SkipList blocks, int piece) {
        this.flash = flash;
        this.blocks = blocks;
        this.piece = new byte[piece];
    }

    /** Forgets what is in memory. */
    void drop() {
        pieceBlock = NOTHING;
        block = NOTHING;
    }

    /**
     * Reads some bytes of a file, at most so many, and at least one.
     *
     * @param head the last block of the file
     * @param size bytes of the file
     */
    int read(long head, long size, long position, byte[] into, int at, int length) throws FileException {
        SkipList.Place place = blocks.place(position);
        if (block == NOTHING || index != place.index()) {
            block = blocks.find(head, size, position);
            index = place.index();
        }
        int offset = place.offset();
        int count = (int) Math.min(Math.min(length, size - position), flash.blockSize() - offset);
        int whole = count / flash.readSize() * flash.readSize();
        if (offset % flash.readSize() == 0 && whole >= piece.length) {
            flash.read(block, offset, into, at, whole);
            return whole;
        }
        int start = offset / piece.length * piece.length;
        if (pieceBlock != block || pieceAt != start) {
            pieceBlock = NOTHING;
            flash.read(block, start, piece, 0, Math.min(piece.length, flash.blockSize() - start));
            pieceBlock = block;
            pieceAt = start;
        }
        int some = Math.min(count, start + piece.length - offset);
        System.arraycopy(piece, offset - start, into, at, some);
        return some;
    }
}
