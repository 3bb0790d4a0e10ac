package io.github.mpyfreezer.boards;

/**
 * What an object looks like in memory.
 *
 * @param wordBits the width of a pointer in bits: 32 or 64
 * @param endian the order of bytes in a word
 * @param repr how an object fits in a word
 */
public record ObjectModel(int wordBits, Endian endian, ObjRepr repr) {

    /**
     * @throws IllegalArgumentException if there is no such word, or the representation does not go with it
     *     (py/mpconfig.h: C is for 32-bit words only)
     */
    public ObjectModel {
        if (wordBits != 32 && wordBits != 64) {
            throw new IllegalArgumentException("words of " + wordBits + " bits: expected 32 or 64");
        }
        if (repr == ObjRepr.C && wordBits != 32) {
            throw new IllegalArgumentException("object representation C needs 32-bit words, not " + wordBits);
        }
    }

    /** The size of a pointer in bytes. */
    public int pointerBytes() {
        return wordBits / 8;
    }

    /** The size of an object ({@code mp_obj_t}) in bytes: a pointer's, but 8 for representation D. */
    public int objectBytes() {
        return repr.objectBits(wordBits) / 8;
    }

    /**
     * The width of a small int in bits, its sign included ({@code MP_SMALL_INT_BITS} in py/smallint.h). A {@code .mpy}
     * compiled for wider small ints does not load.
     */
    public int smallIntBits() {
        return repr.smallIntBits(wordBits);
    }

    /** The largest small int ({@code MP_SMALL_INT_MAX}). */
    public long largestSmallInt() {
        return (1L << (smallIntBits() - 1)) - 1;
    }

    /** The smallest small int ({@code MP_SMALL_INT_MIN}). */
    public long smallestSmallInt() {
        return -1L << (smallIntBits() - 1);
    }
}
