package io.github.mpyfreezer.boards;

/** What an int becomes that is no small int: {@code MICROPY_LONGINT_IMPL} in py/mpconfig.h. */
public enum LongInt {
    /** Nothing: such a number is an overflow, and a constant of that kind cannot be frozen. */
    NONE,
    /** A C {@code long long}, 64 bits. */
    LONGLONG,
    /** A number of any size, in digits of {@link Numbers#mpzDigitBits()} bits. */
    MPZ
}
