package io.github.mpyfreezer.freezer.rom;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        BigInteger mask = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        List<Long> digits = new ArrayList<>();
        for (BigInteger rest = number.abs(); rest.signum() != 0; rest = rest.shiftRight(bits)) {
            digits.add(rest.and(mask).longValue());
        }
        return new MpzDigits(digits);
    }

    public int count() {
        return values.size();
    }

    /** The digits in hexadecimal between commas; Python writes a zero as {@code 0x0}. */
    public String hex() {
        return values.stream().map(digit -> "0x" + Long.toHexString(digit)).collect(Collectors.joining(","));
    }
}
