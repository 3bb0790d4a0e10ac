package io.github.mpyfreezer.verifier.c;

/** What a name stands for that is no macro. */
sealed interface Meaning {
    /** Nothing. */
    enum Unknown implements Meaning {
        UNKNOWN
    }

    /** A type. */
    record TypeName(Type type) implements Meaning {}

    /** A number. */
    record Enumerator(long value) implements Meaning {}

    /** Something in memory. */
    record ObjectName(RomObject object) implements Meaning {}

    /** What {@code py/obj.h} and {@code math.h} define as macros. */
    enum BuiltIn implements Meaning {
        MP_ROM_INT,
        MP_ROM_QSTR,
        MP_ROM_PTR,
        MP_ROM_NONE,
        MP_ROM_FALSE,
        MP_ROM_TRUE,
        INFINITY,
        NAN
    }
}
