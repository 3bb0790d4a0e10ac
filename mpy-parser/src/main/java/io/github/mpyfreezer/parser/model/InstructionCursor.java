package io.github.mpyfreezer.parser.model;

/**
 * Walks through bytecode instruction by instruction ({@code mp_opcode_decode} in py/bc.c). It stands for one instruction at
 * a time and is moved on by {@link #advance}, so that a walk through many makes no object for each; {@link Instruction} is
 * the same as a value.
 */
public final class InstructionCursor {
    /** Bytes of the longest number: 63 bits in groups of seven. */
    private static final int LONGEST_NUMBER = 9;

    private final Bytes code;
    private int offset;
    private int end;
    private Opcode opcode = Opcode.LOAD_CONST_NONE;
    private int opcodeByte;
    private long operand;
    private int extra;

    /** @param start offset of the first instruction, from the start of the function's data */
    public InstructionCursor(Bytes code, int start) {
        this.code = code;
        this.offset = start;
        this.end = start;
    }

    /**
     * Moves to the next instruction.
     *
     * @return whether there is one; if not, the cursor is at the end of the code, or {@link #end} is the offset of a byte
     *     that begins no whole instruction
     */
    public boolean advance() {
        int top = code.length();
        if (end >= top) {
            return false;
        }
        int first = code.at(end);
        Opcode found = Opcode.ofByte(first);
        if (found == null) {
            return false;
        }
        int at = end + 1;
        int size = operandSize(at, found.format());
        int next = at + size + (found.hasExtraByte() ? 1 : 0);
        if (size < 0 || next > top) {
            return false;
        }
        offset = end;
        end = next;
        opcode = found;
        opcodeByte = first;
        operand = size == 0 ? found.operandInside(first) : found.isJump() ? distance(at, size) : number(at, size);
        extra = found.hasExtraByte() ? code.at(next - 1) : 0;
        return true;
    }

    /** Bytes of the operand, of which the last may lie behind the end of the code; -1 if it does not end or is too long. */
    private int operandSize(int at, OperandFormat format) {
        if (format == OperandFormat.NONE) {
            return 0;
        }
        int top = code.length();
        if (format == OperandFormat.FORWARD_OFFSET || format == OperandFormat.SIGNED_OFFSET) {
            return at >= top ? -1 : (code.at(at) & 0x80) == 0 ? 1 : 2;
        }
        int longest = Math.min(LONGEST_NUMBER, top - at);
        for (int size = 1; size <= longest; size++) {
            if ((code.at(at + size - 1) & 0x80) == 0) {
                return size;
            }
        }
        return -1;
    }

    private long number(int at, int size) {
        boolean negative = opcode == Opcode.LOAD_CONST_SMALL_INT && (code.at(at) & 0x40) != 0;
        long value = negative ? -1 : 0;
        for (int i = 0; i < size; i++) {
            value = value << 7 | code.at(at + i) & 0x7f;
        }
        return value;
    }

    private long distance(int at, int size) {
        boolean signed = opcode.format() == OperandFormat.SIGNED_OFFSET;
        int first = code.at(at);
        return size == 1 ? first - (signed ? 0x40 : 0) : (first & 0x7f | code.at(at + 1) << 7) - (signed ? 0x4000 : 0);
    }

    /** Where the instruction begins, from the start of the function's data. */
    public int offset() {
        return offset;
    }

    /** Where the next instruction begins. */
    public int end() {
        return end;
    }

    /** What the instruction does. */
    public Opcode opcode() {
        return opcode;
    }

    /** The byte that the instruction begins with, 0..255. */
    public int opcodeByte() {
        return opcodeByte;
    }

    /** The number behind the opcode byte or inside it, 0 where there is none. */
    public long operand() {
        return operand;
    }

    /** The byte behind the operand, 0 where there is none. */
    public int extra() {
        return extra;
    }

    /** Where a jump goes: its distance counts from behind the operand, before the extra byte (py/vm.c). */
    public int target() {
        return end - (opcode.hasExtraByte() ? 1 : 0) + (int) operand;
    }
}
