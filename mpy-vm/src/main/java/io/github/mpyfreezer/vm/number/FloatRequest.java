package io.github.mpyfreezer.vm.number;

/**
 * How a float is asked for.
 *
 * @param style {@code e}, {@code f} or {@code g}
 * @param precision not negative
 * @param signed whether a sign takes one character of the buffer
 */
record FloatRequest(char style, boolean upper, int precision, boolean signed) {
    /** What {@code mp_print_float} leaves of its buffer. */
    private static final int BUFFER = 33;

    int buffer() {
        return signed ? BUFFER - 1 : BUFFER;
    }
}
