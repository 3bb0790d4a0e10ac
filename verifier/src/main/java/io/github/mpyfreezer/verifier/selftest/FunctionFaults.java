package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.RowFault.Deed;
import java.util.List;

/** What may go wrong with what is said of functions: {@code mp_raw_code_t} in py/emitglue.h. */
final class FunctionFaults {
    private static final String CHILDREN =
            "^static const mp_raw_code_t \\*const children_\\w+\\[\\] = \\{\n((?:    .*\n)+)";
    private static final String FUNCTIONS = "^static const mp_raw_code\\w* ((?:proto_fun|raw_code)_\\w+) = ";

    private FunctionFaults() {}

    static List<FaultKind> all() {
        return List.of(
                Replacement.of(
                        "another kind of function",
                        "^    \\.kind = (\\w+),",
                        Changes.oneOf(
                                "MP_CODE_UNUSED",
                                "MP_CODE_RESERVED",
                                "MP_CODE_BYTECODE",
                                "MP_CODE_NATIVE_PY",
                                "MP_CODE_NATIVE_VIPER",
                                "MP_CODE_NATIVE_ASM")),
                Replacement.of("generator or not", "^    \\.is_generator = (\\w+),", Changes.oneOf("0", "1")),
                Replacement.of("async or not", "^    \\.is_async = (\\w+),", Changes.oneOf("0", "1")),
                Replacement.of(
                        "mark of a structure",
                        "^    \\.proto_fun_indicator\\[\\d\\] = (\\w+),",
                        Changes.oneOf("1", "16", "255")),
                Replacement.of("scope flags", "^    \\.scope_flags = 0x([0-9a-f]{2}),", Changes::nextByte),
                Replacement.of("number of arguments", "^    \\.n_pos_args = (\\d+),", Changes::offByOne),
                Replacement.of("assembler arguments", "^    \\.asm_n_pos_args = (\\d+),", Changes::offByOne),
                Replacement.of("assembler types", "^    \\.(?:asm_)?type_sig = (\\d+),", Changes::offByOne),
                Replacement.of("length kept for saving", "^    \\.fun_data_len = (\\d+),", Changes::offByOne),
                Replacement.of("children kept for saving", "^    \\.n_children = (\\d+),", Changes::offByOne),
                Replacement.of("place of a prelude", "^    \\.prelude_offset = (\\d+),", Changes::offByOne),
                Replacement.of("line of definition", "^    \\.line_of_definition = (\\d+),", Changes::offByOne),
                Replacement.of(
                        "a number kept for tracing", "^        \\.(?:n|scope|qstr)_\\w+ = (\\d+),", Changes::offByOne),
                Replacement.of(
                        "a place kept for tracing",
                        "^        \\.(?:line_info|line_info_top|opcodes) = fun_data_\\w+ \\+ (\\d+),",
                        Changes::offByOne),
                Misdirection.of(
                        "code of another function",
                        "^    \\.fun_data = (fun_data_\\w+),",
                        "^static const byte (fun_data_\\w+)\\["),
                Replacement.of(
                        "code from its second byte on", "^    \\.fun_data = fun_data_\\w+(,)", Changes.to(" + 1,")),
                Misdirection.of(
                        "children of another function",
                        "^    \\.children = \\(void \\*\\)&(children_\\w+),",
                        "\\*const (children_\\w+)\\[\\]"),
                Replacement.of("no children", "^    \\.children = (\\(void \\*\\)&\\w+),", Changes.to("NULL")),
                Misdirection.of(
                        "another child",
                        "^    (?:\\(const mp_raw_code_t \\*\\))?&((?:proto_fun|raw_code)_\\w+),$",
                        FUNCTIONS),
                RowFault.of("a child lost", CHILDREN, "^    .*\n", Deed.LOST),
                RowFault.of("a child twice", CHILDREN, "^    .*\n", Deed.DOUBLED),
                RowFault.of("children exchanged", CHILDREN, "^    .*\n", Deed.EXCHANGED),
                Misdirection.of(
                        "another function as the module's own",
                        "^    \\.(?:proto_fun|rc) = &((?:proto_fun|raw_code)_\\w+),",
                        FUNCTIONS));
    }
}
