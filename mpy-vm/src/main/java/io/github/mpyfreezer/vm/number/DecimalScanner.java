package io.github.mpyfreezer.vm.number;

import java.nio.charset.StandardCharsets;

/**
 * Reads the digits, point and exponent of an unsigned decimal number, as far as they go; {@code mp_parse_float_internal} in
 * py/parsenum.c. Underscores may stand anywhere, and no digit is needed.
 */
final class DecimalScanner {
    /** Exponents stop to grow here, far beyond any float. */
    private static final int HUGE_EXPONENT = (Integer.MAX_VALUE / 2 - 9) / 10;

    private final byte[] text;
    private final int to;
    private final long mantissaLimit;
    private int at;
    private long mantissa;
    private int exponent;
    private int zerosBeforePoint;
    private int zerosAfterPoint;

    private DecimalScanner(FloatKind kind, byte[] text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.mantissaLimit = kind.mantissaLimit();
    }

    /** Scans what stands from {@code from} up to {@code to}. */
    static DecimalScanner scan(FloatKind kind, byte[] text, int from, int to) {
        var scanner = new DecimalScanner(kind, text, from, to);
        scanner.digits();
        return scanner;
    }

    /** The number that a text from {@link DecimalLayout} stands for. */
    static double value(FloatKind kind, DecimalScaling scaling, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return scan(kind, bytes, 0, bytes.length).value(scaling);
    }

    /** Where the number ends, or -1 if it ends with an {@code e} that is the last character, or with the sign of an exponent. */
    int end() {
        return at;
    }

    double value(DecimalScaling scaling) {
        return scaling.toFloat(mantissa, exponent);
    }

    private void digits() {
        boolean fraction = false;
        for (; at < to; at++) {
            int c = text[at];
            if (c >= '0' && c <= '9') {
                digit(c - '0', fraction);
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else if ((c | 0x20) == 'e') {
                at++;
                exponent += zerosBeforePoint;
                exponentDigits();
                return;
            } else if (c != '_') {
                break;
            }
        }
        exponent += zerosBeforePoint;
    }

    /** Zeros, and digits that the mantissa has no room for, only count if another digit follows, or before the point. */
    private void digit(int digit, boolean fraction) {
        if (digit != 0 && Long.compareUnsigned(mantissa, mantissaLimit) < 0) {
            for (; zerosBeforePoint > 0; zerosBeforePoint--) {
                accept(0, false);
            }
            for (; zerosAfterPoint > 0; zerosAfterPoint--) {
                accept(0, true);
            }
            accept(digit, fraction);
        } else if (fraction) {
            zerosAfterPoint++;
        } else {
            zerosBeforePoint++;
        }
    }

    private void accept(int digit, boolean fraction) {
        if (Long.compareUnsigned(mantissa, mantissaLimit) < 0) {
            mantissa = 10 * mantissa + digit;
            exponent -= fraction ? 1 : 0;
        } else {
            exponent += fraction ? 0 : 1;
        }
    }

    private void exponentDigits() {
        boolean negative = at < to && text[at] == '-';
        if (negative || at < to && text[at] == '+') {
            at++;
        }
        if (at == to) {
            at = -1;
            return;
        }
        int size = 0;
        for (; at < to && (text[at] == '_' || text[at] >= '0' && text[at] <= '9'); at++) {
            if (text[at] != '_' && size < HUGE_EXPONENT) {
                size = 10 * size + (text[at] - '0');
            }
        }
        exponent += negative ? -size : size;
    }
}
