package io.github.mpyfreezer.manifest.python;

/** Characters that Python takes for blanks, and for ends of lines. */
final class Blanks {
    private Blanks() {}

    static boolean is(int c) {
        return c == ' '
                || c >= 9 && c <= 13
                || c >= 0x1c && c <= 0x1f
                || c == 0x85
                || c >= 0x80 && Character.isSpaceChar(c);
    }

    static boolean endsLine(int c) {
        return c >= 10 && c <= 13 || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** The first position from {@code start} on where no blank stands. */
    static int skip(String text, int start) {
        int at = start;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The position behind the last character that is no blank. */
    static int end(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
