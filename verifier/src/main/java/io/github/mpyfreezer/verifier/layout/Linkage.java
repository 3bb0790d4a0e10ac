package io.github.mpyfreezer.verifier.layout;

import java.util.Set;

/** The names by which the rest of the firmware knows frozen code: py/frozenmod.c, py/qstr.c. */
public final class Linkage {
    private static final Set<String> WANTED = Set.of(
            "mp_qstr_frozen_const_pool",
            "mp_frozen_names",
            "mp_frozen_mpy_content",
            "mp_frozen_str_sizes",
            "mp_frozen_str_content");

    private Linkage() {}

    /** Whether a name is one of them, so that what it stands for must be visible to a linker. */
    public static boolean isWanted(String name) {
        return WANTED.contains(name);
    }
}
