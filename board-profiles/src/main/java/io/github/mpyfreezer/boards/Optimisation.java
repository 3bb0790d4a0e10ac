package io.github.mpyfreezer.boards;

/** What the firmware's C is optimised for, which decides how literals are aligned. */
public enum Optimisation {
    /** {@code -Os}. */
    SIZE,
    /** {@code -O2}. */
    SPEED
}
