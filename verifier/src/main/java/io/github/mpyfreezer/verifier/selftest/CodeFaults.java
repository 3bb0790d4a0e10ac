package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.RowFault.Deed;
import java.util.List;

/** What may go wrong with the bytes of functions. */
final class CodeFaults {
    private static final String INSTRUCTION = "^    (?:0x[0-9a-f]{2},)+ // (?!prelude$|names: |code info).*\n";
    private static final String BYTECODE = "^static const byte fun_data_\\w+\\[(?:\\d+)\\] = \\{\n((?:    0x.*\n)+)";

    private CodeFaults() {}

    static List<FaultKind> all() {
        return List.of(
                Replacement.of(
                        "a byte of an instruction", number("(?!prelude$|names: |code info)"), Changes::anotherByte),
                Replacement.of("a byte of a prelude", number("prelude$"), Changes::anotherByte),
                Replacement.of("a name in a prelude", number("names: "), Changes::anotherByte),
                Replacement.of("a byte of a line table", number("code info"), Changes::anotherByte),
                Replacement.of(
                        "a shifted jump",
                        "0x([0-9a-f]{2})(?=, // \\w*(?:JUMP|SETUP|FOR_ITER)\\w* )",
                        Changes::nextByte),
                RowFault.of("an instruction lost, zeros at the end", BYTECODE, INSTRUCTION, Deed.LOST),
                RowFault.of("instructions exchanged", BYTECODE, INSTRUCTION, Deed.EXCHANGED),
                Shortening.of(
                        "stale code, an instruction shorter",
                        "^static const byte fun_data_\\w+\\[(\\d+)\\] = \\{$",
                        INSTRUCTION,
                        "0x"),
                Replacement.of(
                        "a byte of machine code",
                        "(?:^    |, |\\{ )0x([0-9a-f]{2})(?=,(?: 0x|\n|\\}))",
                        Changes::anotherByte),
                Replacement.of(
                        "machine code not aligned",
                        "( __attribute__ ?\\(\\(aligned ?\\(\\d+\\)\\)\\))",
                        Changes.to("")),
                Replacement.of("machine code aligned less", "aligned ?\\((\\d+)\\)", Changes.to("1")));
    }

    /** A byte of a row with a remark. */
    private static String number(String remark) {
        return "0x([0-9a-f]{2})(?=(?:,0x[0-9a-f]{2})*, // " + remark + ")";
    }
}
