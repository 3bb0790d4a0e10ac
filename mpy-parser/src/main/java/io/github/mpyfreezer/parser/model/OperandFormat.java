package io.github.mpyfreezer.parser.model;

/** How the operand behind an opcode byte is encoded ({@code MP_BC_FORMAT_*} in py/bc0.h). */
public enum OperandFormat {
    /** No operand. */
    NONE,
    /** Index into the module's qstr table. */
    QSTR,
    /** Unsigned number in groups of seven bits, most significant first; signed for LOAD_CONST_SMALL_INT alone. */
    VAR_UINT,
    /** Distance of a jump that only goes forward, from behind the instruction: one byte, or two from 128 on. */
    FORWARD_OFFSET,
    /** Distance of a jump either way: like a forward one, biased by 0x40 or 0x4000. */
    SIGNED_OFFSET
}
