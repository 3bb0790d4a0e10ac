package io.github.mpyfreezer.parser;

import static java.util.Map.entry;

import java.util.Map;

/** The files below mpy/handmade/ that mpy-tool.py takes and we do not, each with the reason that we give. */
final class HandmadeRefusals {
    static final Map<String, String> MESSAGES = Map.ofEntries(
            entry(
                    "mpy/handmade/every_opcode.mpy",
                    "offset 0x00dd: in function '<module>': found LOAD_FAST_N of local 128, expected 0 to 39"),
            entry(
                    "mpy/handmade/native_unknown_arch.mpy",
                    "offset 0x0002: found native architecture 14, expected one of 0 to 13"),
            entry(
                    "mpy/handmade/no_children_flagged.mpy",
                    "offset 0x001c: found 0 children, expected at least 1, as the function says it has some"),
            entry(
                    "mpy/handmade/not_canonical.mpy",
                    "offset 0x0004: found a number with a leading zero group 0x80, expected the number of qstrs in its"
                            + " shortest form"),
            entry(
                    "mpy/handmade/unused_opcodes.mpy",
                    "offset 0x001f: in function '<module>': found opcode 0x02, expected one that exists"));

    private HandmadeRefusals() {}
}
