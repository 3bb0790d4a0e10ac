package io.github.mpyfreezer.size.ram;

import io.github.mpyfreezer.freezer.rom.RomLayout;
import io.github.mpyfreezer.parser.model.Utf8;

/**
 * Names that a program has interned, as the runtime keeps them (py/qstr.c): their texts in pieces that are filled up, each
 * pool of them twice as large as the one before.
 */
final class NamePools {
    /** {@code MICROPY_ALLOC_QSTR_ENTRIES_INIT}, {@code MICROPY_ALLOC_QSTR_CHUNK_INIT}. */
    static final int FIRST_ENTRIES = 10;

    private static final int PIECE = 128;

    private final RomLayout layout;
    private final Blocks blocks;
    private int entries;
    private int free;
    private long total;
    private int piece;
    private int pieceUsed;

    /** @param entries of the last pool in ROM, as far as it says how large the next is to be */
    NamePools(RomLayout layout, int entries) {
        this.layout = layout;
        this.blocks = Blocks.of(layout);
        this.entries = entries;
    }

    /** What a name takes by itself: its text with a NUL, and its place in a pool. */
    long add(Utf8 name) {
        int length = name.length() + 1;
        if (pieceUsed + length > piece) {
            // What follows in memory is taken, so that the piece cannot grow.
            endPiece();
            piece = Math.max(PIECE, length);
        }
        pieceUsed += length;
        if (free == 0) {
            entries = Math.max(FIRST_ENTRIES, 2 * entries);
            free = entries;
            total += blocks.of(layout.pool() + (long) layout.poolEntry() * entries);
        }
        free--;
        return length + (long) layout.poolEntry();
    }

    private void endPiece() {
        total += blocks.of(pieceUsed);
        pieceUsed = 0;
    }

    /** All that the names take, with what is left free for more. */
    long total() {
        return total + blocks.of(piece);
    }
}
