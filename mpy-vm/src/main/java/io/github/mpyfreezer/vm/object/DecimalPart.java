package io.github.mpyfreezer.vm.object;

/**
 * An unsigned number within a text, which wraps around as an {@code int} does ({@code str_to_int} in py/objstr.c).
 *
 * @param value the number, or the value for none
 * @param end the place behind it
 */
record DecimalPart(int value, int end) {
    /** Reads the digits from a place on. */
    static DecimalPart read(byte[] text, int from, int to, int otherwise) {
        int at = from;
        int value = 0;
        while (at < to && AsciiClass.isDigit(text[at])) {
            value = value * 10 + (text[at] - '0');
            at++;
        }
        return new DecimalPart(at == from ? otherwise : value, at);
    }
}
