package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.RowFault.Deed;
import java.util.List;

/** What may go wrong with strings, tuples and other constants. */
final class StringFaults {
    private static final String OBJECT = "^static const mp_obj_str_t \\w+ = \\{\\{&mp_type_\\w+\\}, ";
    private static final String TUPLE = "\\{\\{&mp_type_tuple\\}, \\d+, \\{\n((?:    .*\n)+)";

    private StringFaults() {}

    static List<FaultKind> all() {
        return List.of(
                Replacement.of(
                        "a byte of a string",
                        "\\\\x([0-9a-f]{2})(?=(?:\\\\x[0-9a-f]{2})*\"\\};$)",
                        Changes::anotherByte),
                Replacement.of("the length of a string", OBJECT + "\\d+, (\\d+),", Changes::offByOne),
                Replacement.of("the hash of a string", OBJECT + "(\\d+),", Changes::anotherNumber),
                Replacement.of("no hash of a string", OBJECT + "(\\d+),", Changes.to("0")),
                Replacement.of(
                        "the hash of a string of another width",
                        OBJECT + "\\d+(,)",
                        Changes.oneOf(" & 0xff,", " | 0x10000,", " << 8,")),
                Replacement.of(
                        "str for bytes, or bytes for str",
                        "\\{\\{&mp_type_(str|bytes)\\}",
                        Changes.oneOf("str", "bytes")),
                Replacement.of(
                        "an object of another type",
                        "\\{\\{&mp_type_(\\w+)\\}",
                        Changes.oneOf("str", "int", "tuple", "float")),
                RowFault.of("items of a tuple exchanged", TUPLE, "^    .*\n", Deed.EXCHANGED),
                RowFault.of("an item of a tuple lost", TUPLE, "^    .*\n", Deed.LOST),
                Shortening.of("a tuple an item shorter", "\\{\\{&mp_type_tuple\\}, (\\d+), \\{$", "^    .*\n", ",\n"),
                Replacement.of("the length of a tuple", "\\{\\{&mp_type_tuple\\}, (\\d+),", Changes::offByOne),
                Replacement.of(
                        "None for False, and the like",
                        "^    (MP_ROM_NONE|MP_ROM_FALSE|MP_ROM_TRUE|MP_ROM_PTR\\(&mp_const_\\w+\\)),",
                        Changes.oneOf(
                                "MP_ROM_NONE",
                                "MP_ROM_FALSE",
                                "MP_ROM_TRUE",
                                "MP_ROM_PTR(&mp_const_ellipsis_obj)",
                                "MP_ROM_PTR(&mp_const_empty_tuple_obj)",
                                "MP_ROM_PTR(&mp_const_empty_bytes_obj)",
                                "MP_ROM_QSTR(MP_QSTR_)")),
                Misdirection.of("another string", "MP_ROM_QSTR\\((MP_QSTR_\\w*)\\)", "^    (MP_QSTR_\\w+)(?:,| = )"),
                Misdirection.of(
                        "another constant",
                        "^    MP_ROM_PTR\\(&(const_obj_\\w+)\\),",
                        "^static const mp_(?:rom_)?obj_\\w+ (const_obj_\\w+) = "));
    }
}
