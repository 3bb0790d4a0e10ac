package io.github.mpyfreezer.manifest.python;

import java.util.Locale;

/** Reads floating-point numbers from texts. */
final class RealParser {
    private RealParser() {}

    /** @param whole the text with its blanks, for messages */
    static double parse(String digits, Value whole, Budget budget) {
        String unsigned = digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
        double sign = digits.startsWith("-") ? -1 : 1;
        String word = unsigned.toLowerCase(Locale.ROOT);
        if (word.equals("inf") || word.equals("infinity")) {
            return sign * Double.POSITIVE_INFINITY;
        } else if (word.equals("nan")) {
            return Double.NaN;
        }
        if (!isNumber(unsigned)) {
            throw new Mistake("could not convert string to float: " + Repr.of(whole, budget));
        }
        return sign * Double.parseDouble(unsigned);
    }

    private static boolean isNumber(String text) {
        int whole = digits(text, 0);
        int at = whole;
        int fraction = 0;
        if (at < text.length() && text.charAt(at) == '.') {
            at = digits(text, at + 1);
            fraction = at - whole - 1;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            at++;
            at += at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? 1 : 0;
            int end = digits(text, at);
            return end > at && end == text.length();
        }
        return at == text.length();
    }

    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && Tokenizer.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
