package io.github.mpyfreezer.manifest.python;

/** Writes strings with their quotes. */
final class TextRepr {
    private TextRepr() {}

    static void add(String text, StringBuilder out) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        out.append(quote);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            add(c, quote, out);
        }
        out.append(quote);
    }

    private static void add(int c, char quote, StringBuilder out) {
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (Printable.is(c)) {
            out.appendCodePoint(c);
        } else {
            addNumber(c, out);
        }
    }

    private static void addNumber(int c, StringBuilder out) {
        int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        String hex = Integer.toHexString(c);
        out.append(digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U");
        out.append("0".repeat(digits - hex.length())).append(hex);
    }
}
