package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.RowFault.Deed;
import java.util.List;

/** What may go wrong with a module's tables of qstrs and constants. */
final class TableFaults {
    private static final String QSTRS = "^static const qstr_short_t \\w+\\[\\d*\\] = \\{\n((?:    .*\n)+)";
    private static final String CONSTANTS = "^static const mp_rom_obj_t \\w+\\[\\d*\\] = \\{\n((?:    .*\n)+)";
    private static final String ROW = "^    .*\n";

    private TableFaults() {}

    static List<FaultKind> all() {
        return List.of(
                Misdirection.of("another qstr", "^    (MP_QSTR_\\w*),$", "^    (MP_QSTR_\\w+)(?:,| = )"),
                Replacement.of("a qstr off by one", "^    MP_QSTR_\\w*(,)$", Changes.oneOf(" + 1,", " - 1,")),
                RowFault.of("two qstrs of a table exchanged", QSTRS, ROW, Deed.EXCHANGED),
                RowFault.of("a qstr of a table lost", QSTRS, ROW, Deed.LOST),
                Shortening.of(
                        "a table of qstrs too short", "^static const qstr_short_t \\w+\\[(\\d+)\\] = \\{$", ROW, ","),
                RowFault.of("two constants of a table exchanged", CONSTANTS, ROW, Deed.EXCHANGED),
                RowFault.of("a constant of a table lost", CONSTANTS, ROW, Deed.LOST),
                Shortening.of(
                        "a table of constants too short",
                        "^static const mp_rom_obj_t \\w+\\[(\\d+)\\] = \\{$",
                        ROW,
                        ","),
                Misdirection.of(
                        "another module's qstrs",
                        "^        \\.qstr_table = \\(qstr_short_t \\*\\)&(\\w+),",
                        "^static const qstr_short_t (\\w+)\\["),
                Misdirection.of(
                        "another module's constants",
                        "^        \\.obj_table = \\(mp_obj_t \\*\\)&(\\w+),",
                        "^static const mp_rom_obj_t (\\w+)\\["),
                Replacement.of(
                        "no constants", "^        \\.obj_table = (\\(mp_obj_t \\*\\)&\\w+),", Changes.to("NULL")));
    }
}
