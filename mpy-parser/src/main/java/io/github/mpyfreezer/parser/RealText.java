package io.github.mpyfreezer.parser;

/**
 * Real numbers as texts of the constant table have them: {@code -1.5}, {@code 1e+100}, {@code 2}, {@code inf} or {@code nan}.
 * Read by hand, since patterns take longer to set up than a module takes to read.
 */
final class RealText {
    /** So many digits are a double without rounding. */
    private static final int EXACT_DIGITS = 15;
    /** The powers of ten that are doubles without rounding. */
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private RealText() {}

    /** Where the number that begins at {@code from} ends, or -1 if none begins there. */
    static int end(String text, int from) {
        int start = text.startsWith("-", from) ? from + 1 : from;
        if (text.startsWith("inf", start) || text.startsWith("nan", start)) {
            return start + 3;
        }
        int end = digits(text, start);
        if (end == start) {
            return -1;
        }
        if (text.startsWith(".", end)) {
            end = digits(text, end + 1);
        }
        return exponent(text, end);
    }

    /** The double that the text stands for; what is too large for one is infinite. */
    static double value(String text) {
        if (text.endsWith("inf")) {
            return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return text.endsWith("nan") ? Double.NaN : finite(text);
    }

    /**
     * Most numbers have few digits and a small exponent, and are then the product or the quotient of two doubles without an
     * error, which is rounded once, as it should be. {@link Double#parseDouble} knows that too, but takes longer to begin.
     */
    private static double finite(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, start);
        int end = text.startsWith(".", whole) ? digits(text, whole + 1) : whole;
        int fraction = Math.max(0, end - whole - 1);
        if (whole - start + fraction > EXACT_DIGITS || text.length() - end > "e+22".length()) {
            return Double.parseDouble(text);
        }
        long digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits = c == '.' ? digits : 10 * digits + (c - '0');
        }
        int power = (end < text.length() ? shortExponent(text, end + 1) : 0) - fraction;
        if (Math.abs(power) >= POWERS_OF_TEN.length) {
            return Double.parseDouble(text);
        }
        double size = power < 0 ? digits / POWERS_OF_TEN[-power] : digits * POWERS_OF_TEN[power];
        return start == 0 ? size : -size;
    }

    /** The number behind the {@code e}, which has few digits. */
    private static int shortExponent(String text, int from) {
        boolean negative = text.charAt(from) == '-';
        int size = 0;
        for (int i = negative || text.charAt(from) == '+' ? from + 1 : from; i < text.length(); i++) {
            size = 10 * size + (text.charAt(i) - '0');
        }
        return negative ? -size : size;
    }

    private static int exponent(String text, int from) {
        if (!text.startsWith("e", from)) {
            return from;
        }
        boolean signed = text.startsWith("+", from + 1) || text.startsWith("-", from + 1);
        int start = signed ? from + 2 : from + 1;
        int end = digits(text, start);
        return end == start ? from : end;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
