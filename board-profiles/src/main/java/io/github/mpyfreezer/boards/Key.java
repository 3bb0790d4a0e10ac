package io.github.mpyfreezer.boards;

import java.util.Locale;
import java.util.Optional;

/** What a board file can say, in the order in which the files say it. What each means is told in the files. */
enum Key {
    LIKE,
    VENDOR,
    PRODUCT,
    MCU,
    MCU_BUILD,
    CPU,
    ARCH,
    WORD_BITS,
    ENDIAN,
    OBJ_REPR,
    LONGINT,
    MPZ_DIG_SIZE,
    FLOAT,
    COMPLEX,
    QSTR_HASH_BYTES,
    QSTR_LEN_BYTES,
    EMIT_NATIVE,
    EMIT_INLINE_ASM,
    NATIVE_PRELUDE_SEPARATE,
    NATIVE_ARCH,
    ROM_LEVEL,
    SOURCE_LINE,
    PERSISTENT_CODE_SAVE,
    SETTRACE,
    STACKLESS,
    FLASH,
    FW_FLASH,
    FW_REGION,
    ISR_REGION,
    EXT_REGIONS,
    ROMFS,
    VFS_ROM,
    MANIFEST,
    MPY_CROSS_FLAGS,
    MPY_TOOL_FLAGS,
    LTO,
    OPTIMISE,
    CERTAINTY,
    NOTES,
    CANNOT_FREEZE;

    private static final Key[] ALL = values();

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The key as the files write it: {@code obj_repr}. */
    String word() {
        return word;
    }

    /**
     * Whether this belongs to one board only: a board that is like another is not made by the same vendor, and what was
     * found out about the one was not found out about the other.
     */
    boolean isOfOneBoard() {
        return this == VENDOR || this == PRODUCT || this == CERTAINTY || this == NOTES;
    }

    /** The key that the files write so, empty if there is none. */
    static Optional<Key> written(String word) {
        for (Key key : ALL) {
            if (key.word.equals(word)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
