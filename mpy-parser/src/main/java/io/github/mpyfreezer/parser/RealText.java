package io.github.mpyfreezer.parser;

/**
 * Real numbers as texts of the constant table have them: {@code -1.5}, {@code 1e+100}, {@code 2}, {@code inf} or {@code nan}.
 * Read by hand, since patterns take longer to set up than a module takes to read.
 */
final class RealText {
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
        return text.endsWith("nan") ? Double.NaN : Double.parseDouble(text);
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
