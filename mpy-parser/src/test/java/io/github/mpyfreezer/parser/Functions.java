package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.List;

/** Looks into functions for tests. */
final class Functions {
    private Functions() {}

    /** All instructions of a function that was checked. */
    static List<Instruction> instructions(RawCode.Bytecode function) {
        List<Instruction> instructions = new ArrayList<>();
        for (int ip = function.prelude().opcodesOffset(); ip < function.code().length(); ) {
            Instruction instruction = Instruction.at(function.code(), ip).orElseThrow();
            instructions.add(instruction);
            ip = instruction.end();
        }
        return instructions;
    }
}
