package io.github.mpyfreezer.boards;

/** The C type behind a Python float: {@code MICROPY_FLOAT_IMPL} in py/mpconfig.h. */
public enum FloatKind {
    /** There are no floats, and so no complex numbers either. */
    NONE,
    /** A C {@code float}, 4 bytes. */
    FLOAT,
    /** A C {@code double}, 8 bytes. */
    DOUBLE
}
