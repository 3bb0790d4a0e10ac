package io.github.mpyfreezer.vm.number;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Writes integers as {@code print} and the format operators do, without padding; {@code mp_obj_int_formatted} in py/objint.c.
 *
 * @param base 2 to 36
 * @param prefix what stands between the sign and the digits, such as {@code 0x}, or nothing
 * @param upper whether digits beyond 9 are capital letters
 * @param separator what stands between groups of three digits in base ten and of four in another, or
 *     {@link #NO_SEPARATOR}
 */
public record IntegerText(int base, String prefix, boolean upper, char separator) {
    /** The separator for digits that are not grouped. */
    public static final char NO_SEPARATOR = '\0';

    private static final int TEN = 10;

    /** Plain digits in {@code base}. */
    public static IntegerText inBase(int base) {
        return new IntegerText(base, "", false, NO_SEPARATOR);
    }

    /** The text of {@code value}. */
    public String of(long value) {
        String text = Long.toString(value, base);
        return isPlain() ? text : dressed(text);
    }

    /** The text of {@code value}. */
    public String of(BigInteger value) {
        String text = value.toString(base);
        return isPlain() ? text : dressed(text);
    }

    private boolean isPlain() {
        return prefix.isEmpty() && separator == NO_SEPARATOR && !upper;
    }

    private String dressed(String text) {
        boolean negative = text.charAt(0) == '-';
        String digits = negative ? text.substring(1) : text;
        var result = new StringBuilder(negative ? "-" : "").append(prefix);
        int group = separator == NO_SEPARATOR ? digits.length() : base == TEN ? 3 : 4;
        int first = (digits.length() - 1) % group + 1;
        String cased = upper ? digits.toUpperCase(Locale.ROOT) : digits;
        result.append(cased, 0, first);
        for (int i = first; i < digits.length(); i += group) {
            result.append(separator).append(cased, i, i + group);
        }
        return result.toString();
    }
}
