package io.github.mpyfreezer.vm.object;

/** How {@code repr} and JSON show strings and bytes (py/objstr.c, py/objstrunicode.c). */
final class StrPrinting {
    private StrPrinting() {}

    /** A string in quotes, with escapes where it would not print as itself. */
    static void repr(Printer out, MpStr text) {
        byte[] utf8 = text.array();
        char quote = quoteFor(utf8, 0, utf8.length);
        var line = new StringBuilder(utf8.length + 2).append(quote);
        for (int at = 0; at < utf8.length; at = Utf8Text.next(utf8, at)) {
            int c = Utf8Text.codePointAt(utf8, at);
            if (c < 0x80) {
                appendAscii(line, (char) c, quote);
            } else if (c >= 0xd800 && c < 0xe000) {
                line.append("\\u").append(hex(c, 4));
            } else if (c > 0x10ffff) {
                line.append("\\U").append(hex(c, 8));
            } else {
                line.appendCodePoint(c);
            }
        }
        out.print(line.append(quote).toString());
    }

    /** Bytes in quotes, with escapes for all but printable ASCII. */
    static void reprBytes(Printer out, byte[] bytes, int from, int to) {
        char quote = quoteFor(bytes, from, to);
        var line = new StringBuilder(to - from + 2).append(quote);
        for (int at = from; at < to; at++) {
            int b = bytes[at] & 0xff;
            if (b < 0x80) {
                appendAscii(line, (char) b, quote);
            } else {
                line.append("\\x").append(hex(b, 2));
            }
        }
        out.print(line.append(quote).toString());
    }

    /** Text in double quotes, with the escapes of JSON for control characters. */
    static void json(Printer out, byte[] utf8) {
        out.print('"');
        for (byte b : utf8) {
            switch (b) {
                case '"', '\\' -> out.write(new byte[] {'\\', b});
                case '\n' -> out.print("\\n");
                case '\r' -> out.print("\\r");
                case '\t' -> out.print("\\t");
                default -> {
                    if (b >= 0 && b < ' ') {
                        out.print("\\u" + hex(b, 4));
                    } else {
                        out.write(new byte[] {b});
                    }
                }
            }
        }
        out.print('"');
    }

    private static void appendAscii(StringBuilder line, char c, char quote) {
        switch (c) {
            case '\\' -> line.append("\\\\");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (c == quote) {
                    line.append('\\').append(c);
                } else if (c < ' ' || c == 0x7f) {
                    line.append("\\x").append(hex(c, 2));
                } else {
                    line.append(c);
                }
            }
        }
    }

    /** A double quote where there are single ones and no double ones. */
    private static char quoteFor(byte[] text, int from, int to) {
        boolean single = false;
        for (int i = from; i < to; i++) {
            if (text[i] == '"') {
                return '\'';
            }
            single |= text[i] == '\'';
        }
        return single ? '"' : '\'';
    }

    private static String hex(int value, int digits) {
        String text = Integer.toHexString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
