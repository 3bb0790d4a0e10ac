package io.github.mpyfreezer.verifier.c;

import java.util.Arrays;

/** The bytes of strings and characters. */
final class StringLiterals {
    private final SourceText text;
    private byte[] out = new byte[256];
    private int length;

    StringLiterals(SourceText text) {
        this.text = text;
    }

    /** Reads all strings that follow each other, without the NUL behind the last. */
    byte[] read(Preprocessor tokens) {
        length = 0;
        do {
            append(tokens);
            tokens.next();
        } while (tokens.kind() == TokenKind.STRING);
        return Arrays.copyOf(out, length);
    }

    /** The number of a character, which is one byte of ASCII. */
    int character(Preprocessor tokens) {
        length = 0;
        append(tokens);
        if (length != 1 || out[0] < 0) {
            throw tokens.fault("one character of ASCII");
        }
        return out[0];
    }

    private void append(Preprocessor tokens) {
        byte[] bytes = tokens.bytes();
        int p = tokens.start() + 1;
        int to = tokens.end() - 1;
        if (length + to - p > out.length) {
            out = Arrays.copyOf(out, 2 * out.length + to - p);
        }
        while (p < to) {
            byte c = bytes[p++];
            if (c == '\\') {
                p = escape(bytes, p, to, tokens.place());
            } else {
                out[length++] = c;
            }
        }
    }

    /** What stands behind a backslash. */
    private int escape(byte[] bytes, int from, int to, int at) {
        int c = bytes[from];
        int plain = "ntr0\\\"'?abfve".indexOf(c);
        if (c >= '0' && c <= '7') {
            return number(bytes, from, Math.min(to, from + 3), 8, at);
        } else if (c == 'x') {
            return number(bytes, from + 1, to, 16, at);
        } else if (plain < 0) {
            throw text.fault(at, SourceText.quoted(bytes, from - 1, from + 1), "an escape that C knows");
        }
        out[length++] = (byte) "\n\t\r\0\\\"'?\7\b\f\u000b\u001b".charAt(plain);
        return from + 1;
    }

    private int number(byte[] bytes, int from, int to, int base, int at) {
        int value = 0;
        int p = from;
        for (; p < to; p++) {
            int digit = Character.digit(bytes[p], base);
            if (digit < 0) {
                break;
            }
            value = value * base + digit;
            if (value > 0xff) {
                throw text.fault(at, "an escape beyond a byte", "at most \\xff");
            }
        }
        if (p == from) {
            throw text.fault(at, "\\x without digits", "digits to base 16");
        }
        out[length++] = (byte) value;
        return p;
    }
}
