package io.github.mpyfreezer.freezer.rom;

import java.math.BigInteger;

/** The digits of an integer as the firmware keeps them, least significant first ({@code mpz_t} in py/mpz.h). */
public final class MpzDigits {
    /** Each below 2 to the power of the digit's bits. */
    private final long[] values;

    private MpzDigits(long[] values) {
        this.values = values;
    }

    /**
     * Splits the magnitude of {@code number}.
     *
     * @param bits of a digit, 1 to 32
     */
    public static MpzDigits of(BigInteger number, int bits) {
        byte[] magnitude = number.abs().toByteArray();
        long[] digits = new long[count(number, bits)];
        long window = 0;
        int held = 0;
        int next = magnitude.length;
        for (int i = 0; i < digits.length; i++) {
            while (held < bits && next > 0) {
                next--;
                window |= (magnitude[next] & 0xffL) << held;
                held += Byte.SIZE;
            }
            digits[i] = window & (1L << bits) - 1;
            window >>>= bits;
            held -= bits;
        }
        return new MpzDigits(digits);
    }

    /**
     * How many digits {@code number} has.
     *
     * @param bits of a digit, 1 to 32
     */
    public static int count(BigInteger number, int bits) {
        return (number.abs().bitLength() + bits - 1) / bits;
    }

    /** How many digits the number has. */
    public int count() {
        return values.length;
    }

    /** The digits in hexadecimal between commas; Python writes a zero as {@code 0x0}. */
    public String hex() {
        var text = new StringBuilder(12 * values.length);
        for (long digit : values) {
            text.append(text.isEmpty() ? "0x" : ",0x").append(Long.toHexString(digit));
        }
        return text.toString();
    }
}
