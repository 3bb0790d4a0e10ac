package io.github.mpyfreezer.vm.number;

/** White space around numbers, which is ASCII's; {@code unichar_isspace} in py/unicode.c. */
final class Blanks {
    private Blanks() {}

    /** The first place from {@code from} on that has no white space, at most {@code to}. */
    static int skip(byte[] text, int from, int to) {
        int at = from;
        while (at < to && (text[at] == ' ' || text[at] >= '\t' && text[at] <= '\r')) {
            at++;
        }
        return at;
    }
}
