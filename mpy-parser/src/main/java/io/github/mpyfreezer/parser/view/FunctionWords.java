package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Relocation;

/** Numbers of native functions in words. */
final class FunctionWords {
    private FunctionWords() {}

    /** The type that an assembler function returns ({@code MP_NATIVE_TYPE_*} in py/nativeglue.h). */
    static String resultType(int type) {
        return switch (type) {
            case 0 -> "object";
            case 1 -> "bool";
            case 2 -> "int";
            case 3 -> "uint";
            default -> "number " + type;
        };
    }

    /** What a relocation does ({@code mp_native_relocate} in py/persistentcode.c). */
    static String relocation(Relocation relocation) {
        int count = relocation.count().orElse(1);
        String words = count == 1 ? "" : count + " words from ";
        String place = relocation.address().isPresent() ? place(relocation) : "the next word";
        return words + place + ": add the address of " + destination(relocation.op() >> 1);
    }

    /** Where a relocation that has an address begins. */
    static String place(Relocation relocation) {
        int address = relocation.address().orElseThrow();
        return "word " + (address >>> 1) + " of " + ((address & 1) == 0 ? "the machine code" : "the read-only data");
    }

    private static String destination(int operation) {
        return switch (operation) {
            case 0, 1 -> "the machine code";
            case 2, 3 -> "the read-only data";
            case 4, 5 -> "the zeroed data";
            case 6 -> "the qstr table";
            case 7 -> "the constant table";
            case 8 -> "the table of runtime functions";
            default -> "entry " + (operation - 9) + " of the table of runtime functions";
        };
    }
}
