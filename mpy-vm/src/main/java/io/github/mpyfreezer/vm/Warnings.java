package io.github.mpyfreezer.vm;

/** Which warnings firmware prints. */
public enum Warnings {
    /** None, as without {@code MICROPY_WARNINGS}. */
    NONE,
    /** That exceptions are not chained (py/vm.c). */
    CHAINING,
    /** That, and the comparison of bytes with a str ({@code MICROPY_PY_STR_BYTES_CMP_WARN}), which then ends there (py/obj.c). */
    CHAINING_AND_COMPARISON
}
