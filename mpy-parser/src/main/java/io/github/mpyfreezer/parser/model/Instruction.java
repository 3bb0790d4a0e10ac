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
     * Decodes the instruction at {@code offset} ({@code mp_opcode_decode} in py/bc.c).
     *
     * @return empty if the byte there is no opcode, or the code ends within the instruction, or its operand does not
     *     fit 63 bits
     */
    public static Optional<Instruction> at(Bytes code, int offset) {
        int opcodeByte = code.at(offset);
        Opcode opcode = Opcode.of(opcodeByte).orElse(null);
        if (opcode == null) {
            return Optional.empty();
        }
        int size = operandSize(code, offset + 1, opcode.format());
        int length = 1 + size + (opcode.hasExtraByte() ? 1 : 0);
        if (size < 0 || offset + length > code.length()) {
            return Optional.empty();
        }
        long operand = size == 0 ? opcode.operandInside(opcodeByte) : operand(code, offset + 1, size, opcode);
        int extra = opcode.hasExtraByte() ? code.at(offset + length - 1) : 0;
        return Optional.of(new Instruction(offset, length, opcode, operand, extra));
    }

    /** Bytes of the operand, -1 if it does not end or is too long. */
    private static int operandSize(Bytes code, int at, OperandFormat format) {
        if (format == OperandFormat.NONE) {
            return 0;
        }
        int longest = format == OperandFormat.QSTR || format == OperandFormat.VAR_UINT ? 9 : 2;
        for (int size = 1; size <= longest && at + size <= code.length(); size++) {
            if ((code.at(at + size - 1) & 0x80) == 0 || size == longest && longest == 2) {
                return size;
            }
        }
        return -1;
    }

    private static long operand(Bytes code, int at, int size, Opcode opcode) {
        int first = code.at(at);
        if (opcode.isJump()) {
            boolean signed = opcode.format() == OperandFormat.SIGNED_OFFSET;
            return size == 1
                    ? first - (signed ? 0x40 : 0)
                    : (first & 0x7f | code.at(at + 1) << 7) - (signed ? 0x4000 : 0);
        }
        boolean negative = opcode == Opcode.LOAD_CONST_SMALL_INT && (first & 0x40) != 0;
        long value = negative ? -1 : 0;
        for (int i = 0; i < size; i++) {
            value = value << 7 | code.at(at + i) & 0x7f;
        }
        return value;
    }
}
