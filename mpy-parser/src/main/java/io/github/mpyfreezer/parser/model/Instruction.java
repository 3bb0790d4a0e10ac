package io.github.mpyfreezer.parser.model;

import java.util.Optional;

/**
 * One instruction of a function's bytecode.
 *
 * @param offset where it begins, from the start of the function's data
 * @param length bytes it takes, operand and extra byte included
 * @param opcode what it does
 * @param operand the number behind the opcode byte or inside it, 0 where there is none
 * @param extra the byte behind the operand, 0 where there is none
 */
public record Instruction(int offset, int length, Opcode opcode, long operand, int extra) {
    /** Where the next instruction begins. */
    public int end() {
        return offset + length;
    }

    /** Where a jump goes: its distance counts from behind the operand, before the extra byte (py/vm.c). */
    public int target() {
        return end() - (opcode.hasExtraByte() ? 1 : 0) + (int) operand;
    }

    /**
     * Decodes the instruction at {@code offset}.
     *
     * @return empty if the byte there is no opcode, or the code ends within the instruction, or its operand does not
     *     fit 63 bits
     */
    public static Optional<Instruction> at(Bytes code, int offset) {
        var cursor = new InstructionCursor(code, offset);
        return cursor.advance()
                ? Optional.of(new Instruction(
                        offset, cursor.end() - offset, cursor.opcode(), cursor.operand(), cursor.extra()))
                : Optional.empty();
    }
}
