package io.github.mpyfreezer.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * Operations on two objects ({@code mp_binary_op_t} in py/runtime0.h). The first 35 are in the order of their opcodes; the
 * thirteen in-place ones and the thirteen plain and reversed ones are in the same order among themselves.
 */
public enum BinaryOp {
    LESS("__lt__"),
    MORE("__gt__"),
    EQUAL("__eq__"),
    LESS_EQUAL("__le__"),
    MORE_EQUAL("__ge__"),
    NOT_EQUAL("__ne__"),
    IN("__contains__"),
    IS(""),
    EXCEPTION_MATCH(""),
    // Of these, firmware lets classes define two ({@code MICROPY_PY_ALL_INPLACE_SPECIAL_METHODS}).
    INPLACE_OR(""),
    INPLACE_XOR(""),
    INPLACE_AND(""),
    INPLACE_LSHIFT(""),
    INPLACE_RSHIFT(""),
    INPLACE_ADD("__iadd__"),
    INPLACE_SUBTRACT("__isub__"),
    INPLACE_MULTIPLY(""),
    INPLACE_MAT_MULTIPLY(""),
    INPLACE_FLOOR_DIVIDE(""),
    INPLACE_TRUE_DIVIDE(""),
    INPLACE_MODULO(""),
    INPLACE_POWER(""),
    OR("__or__"),
    XOR("__xor__"),
    AND("__and__"),
    LSHIFT("__lshift__"),
    RSHIFT("__rshift__"),
    ADD("__add__"),
    SUBTRACT("__sub__"),
    MULTIPLY("__mul__"),
    MAT_MULTIPLY("__matmul__"),
    FLOOR_DIVIDE("__floordiv__"),
    TRUE_DIVIDE("__truediv__"),
    MODULO("__mod__"),
    POWER("__pow__"),
    DIVMOD("__divmod__"),
    /** {@link #IN} with the container on the left. */
    CONTAINS("__contains__"),
    REVERSE_OR("__ror__"),
    REVERSE_XOR("__rxor__"),
    REVERSE_AND("__rand__"),
    REVERSE_LSHIFT("__rlshift__"),
    REVERSE_RSHIFT("__rrshift__"),
    REVERSE_ADD("__radd__"),
    REVERSE_SUBTRACT("__rsub__"),
    REVERSE_MULTIPLY("__rmul__"),
    REVERSE_MAT_MULTIPLY("__rmatmul__"),
    REVERSE_FLOOR_DIVIDE("__rfloordiv__"),
    REVERSE_TRUE_DIVIDE("__rtruediv__"),
    REVERSE_MODULO("__rmod__"),
    REVERSE_POWER("__rpow__");

    private static final BinaryOp[] BY_OPCODE = values();

    @SuppressWarnings("ImmutableEnumChecker") // a qstr does not change
    private final MpStr method;

    BinaryOp(String method) {
        this.method = MpStr.qstr(method);
    }

    /** The method that a class defines for it, empty where there is none. */
    public MpStr method() {
        return method;
    }

    /** The operation with this number in {@code BINARY_OP_MULTI}. */
    public static BinaryOp ofOpcode(int number) {
        return BY_OPCODE[number];
    }

    /** Whether it is one of the operations that {@code +=} and its like ask for. */
    public boolean isInPlace() {
        return compareTo(INPLACE_OR) >= 0 && compareTo(INPLACE_POWER) <= 0;
    }

    /** The operation itself where this asks to have it done in place. */
    public BinaryOp plain() {
        return isInPlace() ? BY_OPCODE[ordinal() + OR.ordinal() - INPLACE_OR.ordinal()] : this;
    }

    /** The operation that this was before the operands changed places, itself for all others. */
    public BinaryOp forward() {
        return compareTo(REVERSE_OR) >= 0 ? BY_OPCODE[ordinal() - REVERSE_OR.ordinal() + OR.ordinal()] : this;
    }

    /** What the right operand is asked for when the left one cannot do this, null where nothing is. */
    public @Nullable BinaryOp reversed() {
        return compareTo(OR) >= 0 && compareTo(POWER) <= 0
                ? BY_OPCODE[ordinal() + REVERSE_OR.ordinal() - OR.ordinal()]
                : null;
    }
}
