package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.size.Kind;

/**
 * Bytes of one kind that one payer is charged for.
 *
 * @param start address of the first
 * @param end address behind the last
 */
record Piece(long start, long end, Kind kind, Nature nature, Payer payer) {
    /** What compilers and linkers may do with it. */
    enum Nature {
        /** A structure or table. */
        DATA,
        /** Machine code, which is aligned with instructions that do nothing. */
        CODE,
        /** A string, which may be one with others; filling behind it is its own. */
        LITERAL
    }

    int length() {
        return (int) (end - start);
    }

    /** A part of it. */
    Piece cut(long from, long to) {
        return new Piece(from, to, kind, nature, payer);
    }
}
