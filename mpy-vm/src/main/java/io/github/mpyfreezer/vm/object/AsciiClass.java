package io.github.mpyfreezer.vm.object;

/** Kinds of characters; only those of ASCII are of any kind (py/unicode.c). */
final class AsciiClass {
    private static final int CASE = 'a' - 'A';

    private AsciiClass() {}

    static boolean isSpace(byte c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(byte c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(byte c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isAlpha(byte c) {
        return isUpper(c) || isLower(c);
    }

    static byte toLower(byte c) {
        return isUpper(c) ? (byte) (c + CASE) : c;
    }

    static byte toUpper(byte c) {
        return isLower(c) ? (byte) (c - CASE) : c;
    }
}
