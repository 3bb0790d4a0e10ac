package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.RowFault.Deed;
import java.util.List;

/** What may go wrong with the pool of qstrs: {@code qstr_pool_t} in py/qstr.h. */
final class PoolFaults {
    private static final String NUMBER = "^    \\d+,\n";
    private static final String ENUM = "^enum \\{\n((?:    MP_QSTR_.*\n)+)";
    private static final String HASHES = "^const qstr_hash_t \\w+\\[\\] = \\{\n((?:    .*\n)+)";
    private static final String LENGTHS = "^const qstr_len_t \\w+\\[\\] = \\{\n((?:    .*\n)+)";
    private static final String TEXTS = "^    \\{\n((?:        \".*\n)+)";

    private PoolFaults() {}

    static List<FaultKind> all() {
        return List.of(
                Replacement.of(
                        "a letter of a qstr", "^        \"(?:[^\"\\\\]*)([a-z])[^\"\\\\]*\",$", Changes::anotherLetter),
                Replacement.of(
                        "a byte of a qstr", "\\\\x([0-9a-f]{2})(?=(?:\\\\x[0-9a-f]{2})*\",$)", Changes::anotherByte),
                Replacement.of("a qstr cut short", "^        \"[^\"\\\\]*([^\"\\\\])\",$", Changes.to("")),
                RowFault.of("texts of qstrs exchanged", TEXTS, "^        .*\n", Deed.EXCHANGED),
                RowFault.of("a qstr lost", TEXTS, "^        .*\n", Deed.LOST),
                RowFault.of("a qstr twice", TEXTS, "^        .*\n", Deed.DOUBLED),
                RowFault.of("numbers of qstrs exchanged", ENUM, "MP_QSTR_\\w+(?=,$)", Deed.EXCHANGED),
                RowFault.of("a number of a qstr left out", ENUM, "^    MP_QSTR_\\w+,\n", Deed.LOST),
                new MisorderedPool(),
                Replacement.of(
                        "the hash of a qstr",
                        "(?<=^    )(\\d+)(?=,\n(?:    \\d+,\n)*\\};\n\n?const qstr_len_t)",
                        Changes::anotherNumber),
                Replacement.of(
                        "hashes of another width",
                        "(?<=^    )\\d+(,)(?=\n(?:    \\d+,\n)*\\};\n\n?const qstr_len_t)",
                        Changes.oneOf(" & 0xff,", " & 0x7f,", " >> 8,")),
                RowFault.of("hashes exchanged", HASHES, NUMBER, Deed.EXCHANGED),
                RowFault.of("a hash lost", HASHES, NUMBER, Deed.LOST),
                RowFault.of("lengths of qstrs exchanged", LENGTHS, NUMBER, Deed.EXCHANGED),
                RowFault.of("a length of a qstr lost", LENGTHS, NUMBER, Deed.LOST),
                Replacement.of(
                        "the length of a qstr",
                        "(?<=^    )(\\d+)(?=,\n(?:    \\d+,\n)*\\};\n\n?extern const qstr_pool_t)",
                        Changes::offByOne),
                Replacement.of("sorted or not", "^    (true|false), // is_sorted", Changes.oneOf("true", "false")),
                Replacement.of(
                        "what earlier pools have",
                        "^    \\w+(,) // previous pool size",
                        Changes.oneOf(" + 1,", " - 1,", " * 0,")),
                Replacement.of(
                        "where numbers of qstrs begin", "= MP_QSTRnumber_of(,)$", Changes.oneOf(" + 1,", " - 1,")),
                Replacement.of("how the next pool grows", "^    (\\d+), // allocated entries", Changes::anotherNumber),
                Replacement.of("how many qstrs a pool has", "^    (\\d+), // used entries", Changes::anotherNumber),
                Replacement.of("no earlier pool", "^    (&mp_qstr_const_pool), // previous pool", Changes.to("NULL")),
                Replacement.of(
                        "the pool itself as the earlier one",
                        "^    &(mp_qstr_const_pool), // previous pool",
                        Changes.to("mp_qstr_frozen_const_pool")));
    }
}
