package io.github.mpyfreezer.vm.number;

import java.math.BigInteger;

/** What an integer becomes that is no small one; {@code MICROPY_LONGINT_IMPL} in py/mpconfig.h. */
public enum LongInts {
    /** Nothing: it is an overflow (the end of py/objint.c). */
    NONE(-1, "small int overflow"),
    /** An integer of 64 bits (py/objint_longlong.c). */
    LONGLONG(63, "result overflows long long storage"),
    /** An integer of any size (py/objint_mpz.c). */
    MPZ(Long.MAX_VALUE, "");

    private final long mostBits;
    private final String overflow;

    LongInts(long mostBits, String overflow) {
        this.mostBits = mostBits;
        this.overflow = overflow;
    }

    /**
     * Raises {@code OverflowError} where a result that is no small integer does not fit.
     *
     * @param bits bits of the result in two's complement, without the sign
     * @throws NumberException if they are too many
     */
    public void check(long bits) {
        if (bits > mostBits) {
            throw overflow();
        }
    }

    /** What a result raises that does not fit. */
    NumberException overflow() {
        return NumberException.of(NumberException.Kind.OVERFLOW_ERROR, overflow);
    }

    /** Whether a long integer can be taken as a machine word: with digits, the least word is out of reach. */
    public boolean fitsWord(BigInteger value, int wordBits) {
        return (this == MPZ ? value.abs() : value).bitLength() < wordBits;
    }

    /**
     * What {@code int.from_bytes} makes of bytes: those that do not fit are shifted out, and the 64 bits of
     * {@link #LONGLONG} have a sign.
     *
     * @param magnitude all bytes, without sign
     */
    public BigInteger fromBytes(BigInteger magnitude, int wordBits) {
        return switch (this) {
            case NONE -> magnitude.mod(BigInteger.ONE.shiftLeft(wordBits));
            case LONGLONG -> BigInteger.valueOf(magnitude.longValue());
            case MPZ -> magnitude;
        };
    }
}
