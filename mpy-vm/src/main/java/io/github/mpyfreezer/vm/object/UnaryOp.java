package io.github.mpyfreezer.vm.object;

/** Operations on one object ({@code mp_unary_op_t} in py/runtime0.h); the first four in the order of their opcodes. */
public enum UnaryOp {
    POSITIVE("__pos__"),
    NEGATIVE("__neg__"),
    INVERT("__invert__"),
    NOT(""),
    BOOL("__bool__"),
    LEN("__len__"),
    HASH("__hash__"),
    ABS("__abs__"),
    INT_MAYBE("__int__"),
    FLOAT_MAYBE("__float__"),
    COMPLEX_MAYBE("__complex__");

    private static final UnaryOp[] BY_OPCODE = values();

    @SuppressWarnings("ImmutableEnumChecker") // a qstr does not change
    private final MpStr method;

    UnaryOp(String method) {
        this.method = MpStr.qstr(method);
    }

    /** The method that a class defines for it; empty for {@link #NOT}, which is the opposite of {@link #BOOL}. */
    public MpStr method() {
        return method;
    }

    /** The operation with this number in {@code UNARY_OP_MULTI}. */
    public static UnaryOp ofOpcode(int number) {
        return BY_OPCODE[number];
    }
}
