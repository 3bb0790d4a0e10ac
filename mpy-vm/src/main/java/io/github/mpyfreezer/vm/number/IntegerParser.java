package io.github.mpyfreezer.vm.number;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads the texts that {@code int()} takes; {@code mp_parse_num_integer} in py/parsenum.c. Underscores may stand anywhere, but
 * only in numbers that fit a small integer of the board: larger ones are read a second time by code that knows none.
 */
public final class IntegerParser {
    private static final int LARGEST_BASE = 36;
    /** What base 0 makes of a number that begins with a zero and has no prefix: only zero itself is one. */
    private static final int ONLY_ZERO = 1;

    private final long largestSmall;
    private final LongInts longInts;

    private IntegerParser(long largestSmall, LongInts longInts) {
        this.largestSmall = largestSmall;
        this.longInts = longInts;
    }

    /**
     * The reader for a board.
     *
     * @param smallIntBits the width of its small integers with the sign: 31, 47 or 63
     * @param longInts what it has beside them
     */
    public static IntegerParser of(int smallIntBits, LongInts longInts) {
        return new IntegerParser((1L << smallIntBits - 1) - 1, longInts);
    }

    /**
     * The number that {@code text} is in {@code base}.
     *
     * @param text UTF-8
     * @param from where the text begins
     * @param to where it ends, exclusive
     * @param base 2 to 36, or 0 for what the prefix says
     * @throws NumberException if it is none, if there is no such base, or if the board has no number so large
     */
    public IntegerValue parse(byte[] text, int from, int to, int base) {
        if (base != 0 && base < 2 || base > LARGEST_BASE) {
            throw NumberException.valueError("int() arg 2 must be >= 2 and <= 36");
        }
        int at = Blanks.skip(text, from, to);
        boolean negative = at < to && text[at] == '-';
        if (negative || at < to && text[at] == '+') {
            at++;
        }
        int radix = radix(text, at, to, base);
        int start = hasPrefix(text, at, to, base) ? at + 2 : at;
        int end = start;
        long small = 0;
        while (end < to && isDigit(text[end], radix, true)) {
            if (text[end] != '_') {
                int digit = digit(text[end]);
                if (longInts == LongInts.LONGLONG) {
                    small = nextOfLongLong(small, radix, digit);
                } else if (small <= (largestSmall - digit) / radix) {
                    small = small * radix + digit;
                } else if (longInts == LongInts.NONE) {
                    throw NumberException.of(
                            NumberException.Kind.OVERFLOW_ERROR, "long int not supported in this build");
                } else {
                    return big(text, start, to, negative, radix);
                }
            }
            end++;
        }
        if (small == Long.MIN_VALUE && !negative) {
            throw longInts.overflow();
        }
        if (end == start || Blanks.skip(text, end, to) < to) {
            throw invalid(text, start, to, radix);
        }
        return new IntegerValue.Word(negative ? -small : small);
    }

    /** Up to 2**63; a sum that only its last digit takes beyond 64 bits begins again at zero, unseen. */
    private long nextOfLongLong(long value, int radix, int digit) {
        if (Long.compareUnsigned(value, Long.divideUnsigned(-1, radix)) > 0) {
            throw longInts.overflow();
        }
        long next = value * radix + digit;
        if (Long.compareUnsigned(next, Long.MIN_VALUE) > 0) {
            throw longInts.overflow();
        }
        return next;
    }

    private static IntegerValue big(byte[] text, int start, int to, boolean negative, int radix) {
        int end = start;
        while (end < to && isDigit(text[end], radix, false)) {
            end++;
        }
        if (end == start || Blanks.skip(text, end, to) < to) {
            throw invalid(text, start, to, radix);
        }
        var size = new BigInteger(new String(text, start, end - start, StandardCharsets.ISO_8859_1), radix);
        return IntegerValue.of(negative ? size.negate() : size);
    }

    private static boolean hasPrefix(byte[] text, int at, int to, int base) {
        return prefixBase(text, at, to) > 0 && (base == 0 || base == prefixBase(text, at, to));
    }

    private static int radix(byte[] text, int at, int to, int base) {
        if (base != 0) {
            return base;
        } else if (hasPrefix(text, at, to, base)) {
            return prefixBase(text, at, to);
        }
        return to - at > 1 && text[at] == '0' ? ONLY_ZERO : 10;
    }

    private static int prefixBase(byte[] text, int at, int to) {
        if (to - at < 2 || text[at] != '0') {
            return 0;
        }
        return switch (text[at + 1]) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    private static boolean isDigit(byte c, int radix, boolean underscores) {
        return c == '_' ? underscores : digit(c) < radix;
    }

    private static int digit(byte c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'z' ? letter - 'a' + 10 : LARGEST_BASE;
    }

    private static NumberException invalid(byte[] text, int start, int to, int radix) {
        String terse = "invalid syntax for integer";
        String normal = terse + " with base " + (radix == ONLY_ZERO ? 0 : radix);
        return NumberException.valueError(terse, normal, normal + ": " + QuotedText.of(text, start, to));
    }
}
