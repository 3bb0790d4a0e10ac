package io.github.mpyfreezer.manifest.python;

/** Finds where a number ends, and refuses what only looks like one. */
final class NumberScan {
    private final String code;
    private final int line;

    NumberScan(String code, int line) {
        this.code = code;
        this.line = line;
    }

    /** The position behind the number that begins at {@code start}. */
    int end(int start) {
        if (code.charAt(start) == '0' && start + 1 < code.length()) {
            return switch (code.charAt(start + 1) | 0x20) {
                case 'x' -> based(start + 1, 16, "hexadecimal");
                case 'o' -> based(start + 1, 8, "octal");
                case 'b' -> based(start + 1, 2, "binary");
                default -> decimal(start);
            };
        }
        return decimal(start);
    }

    private int based(int start, int radix, String name) {
        int at = start + 1;
        boolean digits = false;
        while (at < code.length()) {
            int digitAt = code.charAt(at) == '_' ? at + 1 : at;
            if (digitAt >= code.length() || Character.digit(code.charAt(digitAt), radix) < 0) {
                break;
            }
            digits = true;
            at = digitAt + 1;
        }
        if (at < code.length() && Tokenizer.isDigit(code.charAt(at))) {
            throw new Mistake(line, "invalid digit '" + code.charAt(at) + "' in " + name + " literal");
        }
        return ended(at, digits, name);
    }

    private int decimal(int start) {
        int at = digits(start);
        boolean whole = true;
        if (at < code.length() && code.charAt(at) == '.') {
            whole = false;
            at = at + 1 < code.length() && Tokenizer.isDigit(code.charAt(at + 1)) ? digits(at + 1) : at + 1;
        }
        int exponent = exponent(at);
        if (exponent > at) {
            whole = false;
            at = exponent;
        }
        if (at < code.length() && (code.charAt(at) | 0x20) == 'j') {
            throw new Outside(line, "a complex number");
        }
        if (whole && leadingZero(start, at)) {
            throw new Mistake(
                    line,
                    "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
        }
        return ended(at, true, "decimal");
    }

    /** The position behind an exponent, or {@code at} if there is none. */
    private int exponent(int at) {
        if (at >= code.length() || (code.charAt(at) | 0x20) != 'e') {
            return at;
        }
        int digit = at + 1;
        if (digit < code.length() && (code.charAt(digit) == '+' || code.charAt(digit) == '-')) {
            digit++;
        }
        return digit < code.length() && Tokenizer.isDigit(code.charAt(digit)) ? digits(digit) : at;
    }

    private int digits(int start) {
        int at = start;
        while (at < code.length()) {
            if (Tokenizer.isDigit(code.charAt(at))) {
                at++;
            } else if (at > start
                    && code.charAt(at) == '_'
                    && at + 1 < code.length()
                    && Tokenizer.isDigit(code.charAt(at + 1))) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean leadingZero(int start, int end) {
        if (code.charAt(start) != '0') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (code.charAt(i) >= '1' && code.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private int ended(int at, boolean digits, String name) {
        boolean runsOn = at < code.length() && Tokenizer.isNamePart(code.codePointAt(at)) && !keywordAt(at);
        if (!digits || runsOn) {
            throw new Mistake(line, "invalid " + name + " literal");
        }
        return at;
    }

    /** Python still takes {@code 1if x else 2}. */
    private boolean keywordAt(int at) {
        return code.startsWith("and", at)
                || code.startsWith("else", at)
                || code.startsWith("for", at)
                || code.startsWith("if", at)
                || code.startsWith("in", at)
                || code.startsWith("is", at)
                || code.startsWith("or", at)
                || code.startsWith("not", at);
    }
}
