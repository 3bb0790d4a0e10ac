package io.github.mpyfreezer.boards;

/**
 * How an object fits in a word: {@code MICROPY_OBJ_REPR} in py/mpconfig.h, whose comments draw the bits of each.
 */
public enum ObjRepr {
    /** A small int is a word with its lowest bit set; floats are objects in memory. What nearly all firmware uses. */
    A,
    /** A small int is a word that ends in {@code 01}; floats are objects in memory. */
    B,
    /** Floats live in the word itself, with two bits less of mantissa. 32-bit words and floats are required. */
    C,
    /** Objects are 64 bits wide and are doubles unless they are a NaN of the right kind. Doubles are required. */
    D;

    /**
     * The width of a small int in bits, its sign included: what the limits in py/smallint.h come to. One bit of the word
     * is the tag for A and C, two are for B; D has 47 bits in its NaN.
     *
     * @param wordBits the width of a pointer in bits
     */
    public int smallIntBits(int wordBits) {
        return switch (this) {
            case A, C -> wordBits - 1;
            case B -> wordBits - 2;
            case D -> 47;
        };
    }

    /**
     * The width of an object ({@code mp_obj_t}) in bits: that of a pointer, but 64 for D.
     *
     * @param wordBits the width of a pointer in bits
     */
    public int objectBits(int wordBits) {
        return this == D ? 64 : wordBits;
    }
}
