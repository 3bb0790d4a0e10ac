package io.github.mpyfreezer.vm.number;

/** Bytes in quotes as an error message shows them, ASCII only; {@code mp_str_print_quoted} in py/objstr.c. */
final class QuotedText {
    private QuotedText() {}

    static String of(byte[] text, int from, int to) {
        char quote = '\'';
        for (int i = from; i < to && text[i] != '"'; i++) {
            quote = text[i] == '\'' ? '"' : quote;
        }
        for (int i = from; i < to; i++) {
            quote = text[i] == '"' ? '\'' : quote;
        }
        var quoted = new StringBuilder().append(quote);
        for (int i = from; i < to; i++) {
            quoted.append(escaped(text[i] & 0xff, quote));
        }
        return quoted.append(quote).toString();
    }

    private static String escaped(int c, char quote) {
        if (c == quote || c == '\\') {
            return "\\" + (char) c;
        } else if (c >= 0x20 && c < 0x7f) {
            return String.valueOf((char) c);
        }
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\x%02x", c);
        };
    }
}
