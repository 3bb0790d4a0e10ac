package io.github.mpyfreezer.freezer.rom;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The digits of an integer as the firmware keeps them, least significant first ({@code mpz_t} in py/mpz.h).
 *
 * @param values each below 2 to the power of the digit's bits
 */
public record MpzDigits(List<Long> values) {
    public MpzDigits {
        values = List.copyOf(values);
    }

    /**
     * Splits the magnitude of {@code number}.
     *
     * @param bits of a digit, 1 to 32
     */
    public static MpzDigits of(BigInteger number, int bits) {
        byte[] magnitude = number.abs().toByteArray();
        int count = (number.abs().bitLength() + bits - 1) / bits;
        List<Long> digits = new ArrayList<>(count);
        long window = 0;
        int held = 0;
        int next = magnitude.length;
        while (digits.size() < count) {
            while (held < bits && next > 0) {
                next--;
                window |= (magnitude[next] & 0xffL) << held;
                held += Byte.SIZE;
            }
            digits.add(window & (1L << bits) - 1);
            window >>>= bits;
            held -= bits;
        }
        return new MpzDigits(digits);
    }

    /** How many digits the number has. */
    public int count() {
        return values.size();
    }

    /** The digits in hexadecimal between commas; Python writes a zero as {@code 0x0}. */
    public String hex() {
        var text = new StringBuilder();
        for (long digit : values) {
            text.append(text.isEmpty() ? "0x" : ",0x").append(Long.toHexString(digit));
        }
        return text.toString();
    }
}
