package io.github.mpyfreezer.vm.object;

/** How {@code repr} and JSON show strings and bytes (py/objstr.c, py/objstrunicode.c). */
final class StrPrinting {
    private StrPrinting() {}

    /** A string in quotes, with escapes where it would not print as itself. */
    static void repr(Printer out, MpStr text) {
        byte[] utf8 = text.array();
        byte quote = quoteFor(utf8, 0, utf8.length);
        var line = new TextPrinter();
        line.print((char) quote);
        int at = 0;
        while (at < utf8.length) {
            int next = Utf8Text.next(utf8, at);
            int c = Utf8Text.codePointAt(utf8, at);
            if (c < 0x80) {
                printAscii(line, (byte) c, quote);
            } else if (c >= 0xd800 && c < 0xe000) {
                line.print("\\u" + hex(c, 4));
            } else if (c < 0 || c > 0x10ffff) {
                line.print("\\U" + hex(c, 8));
            } else {
                line.write(utf8, at, next - at);
            }
            at = next;
        }
        line.print((char) quote);
        line.copyTo(out);
    }

    /** Bytes in quotes, with escapes for all but printable ASCII. */
    static void reprBytes(Printer out, byte[] bytes, int from, int to) {
        byte quote = quoteFor(bytes, from, to);
        var line = new TextPrinter();
        line.print((char) quote);
        for (int at = from; at < to; at++) {
            if (bytes[at] >= 0) {
                printAscii(line, bytes[at], quote);
            } else {
                line.print("\\x" + hex(bytes[at] & 0xff, 2));
            }
        }
        line.print((char) quote);
        line.copyTo(out);
    }

    /** Text in double quotes, with the escapes of JSON for control characters. */
    static void json(Printer out, byte[] utf8) {
        var line = new TextPrinter();
        line.print('"');
        for (byte b : utf8) {
            switch (b) {
                case '"', '\\' -> {
                    line.print('\\');
                    line.print((char) b);
                }
                case '\n' -> line.print("\\n");
                case '\r' -> line.print("\\r");
                case '\t' -> line.print("\\t");
                default -> {
                    if (b >= 0 && b < ' ') {
                        line.print("\\u" + hex(b, 4));
                    } else {
                        line.print((char) b);
                    }
                }
            }
        }
        line.print('"');
        line.copyTo(out);
    }

    private static void printAscii(TextPrinter line, byte c, byte quote) {
        switch (c) {
            case '\\' -> line.print("\\\\");
            case '\n' -> line.print("\\n");
            case '\r' -> line.print("\\r");
            case '\t' -> line.print("\\t");
            default -> {
                if (c == quote) {
                    line.print('\\');
                    line.print((char) c);
                } else if (c < ' ' || c == 0x7f) {
                    line.print("\\x" + hex(c, 2));
                } else {
                    line.print((char) c);
                }
            }
        }
    }

    /** A double quote where there are single ones and no double ones. */
    private static byte quoteFor(byte[] text, int from, int to) {
        boolean single = false;
        for (int i = from; i < to; i++) {
            if (text[i] == '"') {
                return '\'';
            }
            single |= text[i] == '\'';
        }
        return (byte) (single ? '"' : '\'');
    }

    private static String hex(int value, int digits) {
        String text = Integer.toHexString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
