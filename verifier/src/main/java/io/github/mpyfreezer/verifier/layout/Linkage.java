package io.github.mpyfreezer.verifier.layout;

import java.util.Set;

/** The names by which frozen code and the rest of the firmware know each other: py/frozenmod.c, py/qstr.c. */
public final class Linkage {
    private static final Set<String> WANTED = Set.of(
            "mp_qstr_frozen_const_pool",
            "mp_frozen_names",
            "mp_frozen_mpy_content",
            "mp_frozen_str_sizes",
            "mp_frozen_str_content");
    /** What is the firmware's: py/obj.h, py/qstr.c, py/nativeglue.h. */
    private static final Set<String> NEEDED = Set.of(
            "mp_qstr_const_pool",
            "mp_type_str",
            "mp_type_bytes",
            "mp_type_int",
            "mp_type_float",
            "mp_type_complex",
            "mp_type_tuple",
            "mp_const_none_obj",
            "mp_const_false_obj",
            "mp_const_true_obj",
            "mp_const_ellipsis_obj",
            "mp_const_empty_bytes_obj",
            "mp_const_empty_tuple_obj",
            "mp_fun_table");

    private Linkage() {}

    /** Whether a name is one of them, so that what it stands for must be visible to a linker. */
    public static boolean isWanted(String name) {
        return WANTED.contains(name);
    }

    /** Whether it is a name by which frozen code knows something of the firmware, which has it and nobody else. */
    public static boolean isNeeded(String name) {
        return NEEDED.contains(name);
    }
}
