package io.github.mpyfreezer.freezer.rom;

/** One word of a constant table or a tuple: an object held in the word itself, or the address of one. */
public sealed interface RomRef {
    /** An object that every firmware has, or the table that native code calls through. */
    enum Known implements RomRef {
        FUN_TABLE,
        NONE,
        FALSE,
        TRUE,
        ELLIPSIS,
        EMPTY_BYTES,
        EMPTY_TUPLE
    }

    /** An integer held in the word. */
    record SmallInt(long value) implements RomRef {}

    /** An interned string, held in the word as its number. */
    record Interned(RomQstr qstr) implements RomRef {}

    /**
     * A floating-point number: the address of an object, or under representations C and D the word itself.
     *
     * @param number the object where there is one
     */
    record FloatWord(RomObject.FloatObject number) implements RomRef {}

    /** The address of an object of the image. */
    record Address(RomObject object) implements RomRef {}
}
