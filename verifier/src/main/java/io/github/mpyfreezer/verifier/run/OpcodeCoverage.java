package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.Opcode;

/**
 * How much was executed of all instructions of one kind.
 *
 * @param name of the opcode (py/bc0.h); operators are told apart, values and locals within the opcode are not
 * @param executed instructions that were, each counted once
 * @param instructions how many there are in all modules
 */
public record OpcodeCoverage(String name, int executed, int instructions) {
    /** What an instruction that begins with this byte is counted as. */
    static String nameOf(Opcode opcode, int opcodeByte) {
        return switch (opcode) {
            case UNARY_OP_MULTI, BINARY_OP_MULTI -> Opcode.mnemonic(opcodeByte);
            default -> opcode.name();
        };
    }

    /** With more of the same kind. */
    OpcodeCoverage and(OpcodeCoverage more) {
        return new OpcodeCoverage(name, executed + more.executed, instructions + more.instructions);
    }

    /** Whether any was executed. */
    public boolean isExecuted() {
        return executed > 0;
    }
}
