package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;

/** What a number in a manifest is worth. */
final class NumberLiteral {
    /** More digits take too long to read. */
    private static final int LONGEST = 4300;

    private NumberLiteral() {}

    static Value value(String literal, int line) {
        String text = literal.indexOf('_') < 0 ? literal : literal.replace("_", "");
        if (text.length() > LONGEST) {
            throw new Mistake(line, "a number too large for a manifest");
        }
        int radix = radix(text);
        if (radix != 10) {
            return new Value.Int(new BigInteger(text.substring(2), radix));
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Tokenizer.isDigit(text.charAt(i))) {
                return new Value.Real(Double.parseDouble(text));
            }
        }
        return text.length() < 18 ? Value.Int.of(Long.parseLong(text)) : new Value.Int(new BigInteger(text));
    }

    private static int radix(String text) {
        if (text.length() < 3 || text.charAt(0) != '0') {
            return 10;
        }
        return switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }
}
