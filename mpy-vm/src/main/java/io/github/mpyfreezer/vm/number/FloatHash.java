package io.github.mpyfreezer.vm.number;

/**
 * {@code hash()} of a float where {@code MICROPY_FLOAT_HIGH_QUALITY_HASH} is off, as it is on all boards and on the standard
 * unix port: the integer part, cut to a small integer.
 *
 * @param smallIntBits the width of the board's small integers with the sign: 31, 47 or 63
 * @param saturating whether the machine converts floats out of range to the nearest word, as ARM does; if not, to the least,
 *     as x86 does
 */
public record FloatHash(int smallIntBits, boolean saturating) {
    private static final int NARROW = 31;

    /** The hash of a float. */
    public long of(double value) {
        int unused = Long.SIZE - smallIntBits;
        return word(value) << unused >> unused;
    }

    /** The hash of a complex number. */
    public long of(Complex value) {
        return of(value.real()) ^ of(value.imaginary());
    }

    private long word(double value) {
        boolean narrow = smallIntBits == NARROW;
        double limit = narrow ? 0x1p31 : 0x1p63;
        if (value < limit && value >= -limit || saturating) {
            return narrow ? (int) value : (long) value;
        }
        return narrow ? Integer.MIN_VALUE : Long.MIN_VALUE;
    }
}
