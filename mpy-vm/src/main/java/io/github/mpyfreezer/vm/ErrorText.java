package io.github.mpyfreezer.vm;

/** How much the messages of exceptions say ({@code MICROPY_ERROR_REPORTING} in py/mpconfig.h). */
public enum ErrorText {
    TERSE,
    NORMAL,
    DETAILED
}
