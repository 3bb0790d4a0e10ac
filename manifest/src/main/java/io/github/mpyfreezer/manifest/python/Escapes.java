package io.github.mpyfreezer.manifest.python;

/** Replaces what stands for a character that is hard to write. */
final class Escapes {
    private final String text;
    private final int line;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Escapes(String text, int line) {
        this.text = text;
        this.line = line;
    }

    static String resolve(String text, int line) {
        return new Escapes(text, line).resolve();
    }

    private String resolve() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                escape(text.charAt(at++));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void escape(char c) {
        switch (c) {
            case '\n' -> {}
            case '\\', '\'', '"' -> out.append(c);
            case 'a' -> out.append('\7');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'v' -> out.append('\13');
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            case 'x' -> hex(2, "\\xXX");
            case 'u' -> hex(4, "\\uXXXX");
            case 'U' -> hex(8, "\\UXXXXXXXX");
            case 'N' -> throw new Outside(line, "a character by its name");
            default -> out.append('\\').append(c);
        }
    }

    private void octal() {
        int value = 0;
        int start = at - 1;
        at = start;
        while (at < text.length() && at < start + 3 && Character.digit(text.charAt(at), 8) >= 0) {
            value = value * 8 + Character.digit(text.charAt(at++), 8);
        }
        out.append((char) value);
    }

    private void hex(int digits, String form) {
        int start = at - 2;
        long value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw bad(start, at - 1, "truncated " + form + " escape");
            }
            value = value << 4 | digit;
            at++;
        }
        if (value > Character.MAX_CODE_POINT) {
            throw bad(start, at - 1, "illegal Unicode character");
        }
        out.appendCodePoint((int) value);
    }

    private Mistake bad(int start, int end, String what) {
        return new Mistake(
                line,
                "(unicode error) 'unicodeescape' codec can't decode bytes in position " + start + "-" + end + ": "
                        + what);
    }
}
