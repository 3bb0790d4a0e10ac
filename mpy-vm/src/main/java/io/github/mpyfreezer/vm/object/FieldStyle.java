package io.github.mpyfreezer.vm.object;

/**
 * How a value is written into its field by {@code %} and {@code format} (the flags of py/mpprint.h).
 *
 * @param fill what the field is filled with, one byte
 * @param width bytes of the field at least
 * @param precision digits or characters, negative where none is given
 * @param left whether the value stands on the left of its field
 * @param center whether it stands in the middle, which comes before {@code left}
 * @param afterSign whether the field is filled between the sign and the digits
 * @param sign what stands before numbers that are not negative: {@code '+'}, {@code ' '} or {@link #NO_SIGN}
 * @param prefix whether the base of an integer is shown
 * @param separator what stands between groups of digits, or {@link #NO_SEPARATOR}
 */
record FieldStyle(
        char fill,
        int width,
        int precision,
        boolean left,
        boolean center,
        boolean afterSign,
        char sign,
        boolean prefix,
        char separator) {

    static final char NO_SIGN = '\0';
    static final char NO_SEPARATOR = '\0';

    /** A field that is filled with spaces, whatever the flags say. */
    FieldStyle withSpaces() {
        return new FieldStyle(' ', width, precision, left, center, afterSign, sign, prefix, separator);
    }

    /** A field of another precision. */
    FieldStyle withPrecision(int digits) {
        return new FieldStyle(fill, width, digits, left, center, afterSign, sign, prefix, separator);
    }
}
