package io.github.mpyfreezer.verifier.c;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A number as it is spelled. */
sealed interface NumberLiteral {
    /** Nearly all have fewer digits than this, and no others: those fit an int. */
    int MOST_PLAIN = 10;

    /**
     * An integer.
     *
     * @param bits its value, unsigned
     * @param decimal whether it is spelled so
     * @param unsigned whether it ends in {@code u}
     * @param longs how many {@code l} it ends in
     */
    record Whole(long bits, boolean decimal, boolean unsigned, int longs) implements NumberLiteral {}

    /**
     * A number with a point or an exponent.
     *
     * @param bits those of the double that equals it
     * @param single whether it is a float
     * @param halfway whether the float that is made of it depends on whether it is rounded to a double first, which gcc does
     *     not under {@code -fsingle-precision-constant}
     */
    record Floating(long bits, boolean single, boolean halfway) implements NumberLiteral {}

    /** The token that was read last, which is one. */
    static NumberLiteral of(Preprocessor tokens) {
        byte[] bytes = tokens.bytes();
        int start = tokens.start();
        int end = tokens.end();
        boolean plain = end - start < MOST_PLAIN && (bytes[start] != '0' || end - start == 1);
        int value = 0;
        for (int i = start; i < end && plain; i++) {
            int digit = bytes[i] - '0';
            plain = digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        return plain ? new Whole(value, value != 0, false, 0) : new NumberReader(tokens).read();
    }

    /** Reads one. */
    final class NumberReader {
        /** The highest of the bits of a double that a float does not have. */
        private static final int LACKING = 28;

        private final Preprocessor tokens;
        private final byte[] bytes;
        private final int start;
        private final int end;

        private NumberReader(Preprocessor tokens) {
            this.tokens = tokens;
            this.bytes = tokens.bytes();
            this.start = tokens.start();
            this.end = tokens.end();
        }

        private NumberLiteral read() {
            boolean hexadecimal = end - start > 1 && bytes[start] == '0' && (bytes[start + 1] | 0x20) == 'x';
            for (int i = start; i < end; i++) {
                int c = bytes[i] | 0x20;
                if (bytes[i] == '.' || (hexadecimal ? c == 'p' : c == 'e')) {
                    return floating(hexadecimal);
                }
            }
            return integer(hexadecimal);
        }

        private NumberLiteral integer(boolean hexadecimal) {
            boolean octal = !hexadecimal && bytes[start] == '0';
            int base = hexadecimal ? 16 : octal ? 8 : 10;
            int p = hexadecimal ? start + 2 : start;
            int digits = p;
            long value = 0;
            for (; p < end; p++) {
                int digit = Character.digit(bytes[p], 16);
                if (digit < 0) {
                    break;
                }
                if (digit >= base) {
                    throw tokens.fault("digits to base " + base);
                }
                if (Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, base)) > 0) {
                    throw tokens.fault("a number of at most 64 bits");
                }
                value = value * base + digit;
            }
            if (p == digits) {
                throw tokens.fault("digits");
            }
            return suffixed(value, base == 10, p == end ? "" : text(p, end).toLowerCase(Locale.ROOT));
        }

        private NumberLiteral suffixed(long value, boolean decimal, String suffix) {
            boolean unsigned = suffix.startsWith("u") || suffix.endsWith("u");
            String longs = unsigned ? suffix.replaceFirst("u", "") : suffix;
            if (!longs.isEmpty() && !longs.equals("l") && !longs.equals("ll")) {
                throw tokens.fault("an integer");
            }
            if (decimal && !unsigned && value < 0) {
                throw tokens.fault("a number that fits long long");
            }
            return new Whole(value, decimal, unsigned, longs.length());
        }

        private NumberLiteral floating(boolean hexadecimal) {
            String spelling = text(start, end);
            boolean single = spelling.endsWith("f") || spelling.endsWith("F");
            char last = spelling.charAt(spelling.length() - 1);
            if (!single && !Character.isDigit(last) && last != '.') {
                throw tokens.fault("a float or a double");
            }
            try {
                double value = single ? Float.parseFloat(spelling) : Double.parseDouble(spelling);
                if (Double.isInfinite(value) || value == 0 && !isZero(spelling, hexadecimal)) {
                    throw tokens.fault("a number within the range of its type");
                }
                boolean halfway = mayBeHalfway(value) && Float.parseFloat(spelling) != (float) value;
                return new Floating(Double.doubleToRawLongBits(value), single, halfway);
            } catch (NumberFormatException e) {
                throw tokens.fault("a number");
            }
        }

        /** Whether it may be in the middle of two floats: surely not if the bits that a float lacks say something else. */
        private static boolean mayBeHalfway(double value) {
            return Math.abs(value) < Float.MIN_NORMAL
                    || (Double.doubleToRawLongBits(value) & (2L << LACKING) - 1) == 1L << LACKING;
        }

        private String text(int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }

        private static boolean isZero(String spelling, boolean hexadecimal) {
            for (int i = 0; i < spelling.length(); i++) {
                char c = Character.toLowerCase(spelling.charAt(i));
                if (c == (hexadecimal ? 'p' : 'e') || c == 'f' && !hexadecimal) {
                    break;
                }
                if (c != '0' && c != '.' && c != 'x') {
                    return false;
                }
            }
            return true;
        }
    }
}
