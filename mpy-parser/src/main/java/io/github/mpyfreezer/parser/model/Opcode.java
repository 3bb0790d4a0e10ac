package io.github.mpyfreezer.parser.model;

import static io.github.mpyfreezer.parser.model.OperandFormat.FORWARD_OFFSET;
import static io.github.mpyfreezer.parser.model.OperandFormat.NONE;
import static io.github.mpyfreezer.parser.model.OperandFormat.QSTR;
import static io.github.mpyfreezer.parser.model.OperandFormat.SIGNED_OFFSET;
import static io.github.mpyfreezer.parser.model.OperandFormat.VAR_UINT;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The instructions of the virtual machine (py/bc0.h). Most are one byte value; the five {@code _MULTI} rows are runs of
 * values with the operand inside the opcode byte. The same in every release of format version 6 and in CircuitPython.
 */
public enum Opcode {
    LOAD_CONST_STRING(0x10, QSTR),
    LOAD_NAME(0x11, QSTR),
    LOAD_GLOBAL(0x12, QSTR),
    LOAD_ATTR(0x13, QSTR),
    LOAD_METHOD(0x14, QSTR),
    LOAD_SUPER_METHOD(0x15, QSTR),
    STORE_NAME(0x16, QSTR),
    STORE_GLOBAL(0x17, QSTR),
    STORE_ATTR(0x18, QSTR),
    DELETE_NAME(0x19, QSTR),
    DELETE_GLOBAL(0x1a, QSTR),
    IMPORT_NAME(0x1b, QSTR),
    IMPORT_FROM(0x1c, QSTR),
    /** Operand: index of the child; extra byte: number of cells it closes over. */
    MAKE_CLOSURE(0x20, VAR_UINT, true),
    /** Operand: index of the child; extra byte: number of cells it closes over. */
    MAKE_CLOSURE_DEFARGS(0x21, VAR_UINT, true),
    /** Operand: the value itself, signed. */
    LOAD_CONST_SMALL_INT(0x22, VAR_UINT),
    /** Operand: index into the module's constant table. */
    LOAD_CONST_OBJ(0x23, VAR_UINT),
    LOAD_FAST_N(0x24, VAR_UINT),
    LOAD_DEREF(0x25, VAR_UINT),
    STORE_FAST_N(0x26, VAR_UINT),
    STORE_DEREF(0x27, VAR_UINT),
    DELETE_FAST(0x28, VAR_UINT),
    DELETE_DEREF(0x29, VAR_UINT),
    BUILD_TUPLE(0x2a, VAR_UINT),
    BUILD_LIST(0x2b, VAR_UINT),
    BUILD_MAP(0x2c, VAR_UINT),
    BUILD_SET(0x2d, VAR_UINT),
    BUILD_SLICE(0x2e, VAR_UINT),
    STORE_COMP(0x2f, VAR_UINT),
    UNPACK_SEQUENCE(0x30, VAR_UINT),
    UNPACK_EX(0x31, VAR_UINT),
    /** Operand: index of the child. */
    MAKE_FUNCTION(0x32, VAR_UINT),
    /** Operand: index of the child. */
    MAKE_FUNCTION_DEFARGS(0x33, VAR_UINT),
    CALL_FUNCTION(0x34, VAR_UINT),
    CALL_FUNCTION_VAR_KW(0x35, VAR_UINT),
    CALL_METHOD(0x36, VAR_UINT),
    CALL_METHOD_VAR_KW(0x37, VAR_UINT),
    /** Extra byte: number of exception handlers to leave. */
    UNWIND_JUMP(0x40, SIGNED_OFFSET, true),
    JUMP(0x42, SIGNED_OFFSET),
    POP_JUMP_IF_TRUE(0x43, SIGNED_OFFSET),
    POP_JUMP_IF_FALSE(0x44, SIGNED_OFFSET),
    JUMP_IF_TRUE_OR_POP(0x45, FORWARD_OFFSET),
    JUMP_IF_FALSE_OR_POP(0x46, FORWARD_OFFSET),
    SETUP_WITH(0x47, FORWARD_OFFSET),
    SETUP_EXCEPT(0x48, FORWARD_OFFSET),
    SETUP_FINALLY(0x49, FORWARD_OFFSET),
    POP_EXCEPT_JUMP(0x4a, FORWARD_OFFSET),
    FOR_ITER(0x4b, FORWARD_OFFSET),
    LOAD_CONST_FALSE(0x50, NONE),
    LOAD_CONST_NONE(0x51, NONE),
    LOAD_CONST_TRUE(0x52, NONE),
    LOAD_NULL(0x53, NONE),
    LOAD_BUILD_CLASS(0x54, NONE),
    LOAD_SUBSCR(0x55, NONE),
    STORE_SUBSCR(0x56, NONE),
    DUP_TOP(0x57, NONE),
    DUP_TOP_TWO(0x58, NONE),
    POP_TOP(0x59, NONE),
    ROT_TWO(0x5a, NONE),
    ROT_THREE(0x5b, NONE),
    WITH_CLEANUP(0x5c, NONE),
    END_FINALLY(0x5d, NONE),
    GET_ITER(0x5e, NONE),
    GET_ITER_STACK(0x5f, NONE),
    STORE_MAP(0x62, NONE),
    RETURN_VALUE(0x63, NONE),
    RAISE_LAST(0x64, NONE),
    RAISE_OBJ(0x65, NONE),
    RAISE_FROM(0x66, NONE),
    YIELD_VALUE(0x67, NONE),
    YIELD_FROM(0x68, NONE),
    IMPORT_STAR(0x69, NONE),
    /** The values -16 to 47. */
    LOAD_CONST_SMALL_INT_MULTI(0x70, 64, "LOAD_CONST_SMALL_INT", -16, ""),
    /** The locals 0 to 15. */
    LOAD_FAST_MULTI(0xb0, 16, "LOAD_FAST", 0, ""),
    /** The locals 0 to 15. */
    STORE_FAST_MULTI(0xc0, 16, "STORE_FAST", 0, ""),
    UNARY_OP_MULTI(0xd0, 4, "UNARY_OP", 0, Names.UNARY),
    BINARY_OP_MULTI(0xd7, 35, "BINARY_OP", 0, Names.BINARY);

    /** What the operators are called, in the order of {@code mp_binary_op_t} (py/runtime0.h). */
    private static final class Names {
        static final String UNARY = "__pos__|__neg__|__invert__|<not>";
        static final String BINARY = "__lt__|__gt__|__eq__|__le__|__ge__|__ne__|<in>|<is>|<exception match>"
                + "|__ior__|__ixor__|__iand__|__ilshift__|__irshift__|__iadd__|__isub__|__imul__"
                + "|__imatmul__|__ifloordiv__|__itruediv__|__imod__|__ipow__"
                + "|__or__|__xor__|__and__|__lshift__|__rshift__|__add__|__sub__|__mul__"
                + "|__matmul__|__floordiv__|__truediv__|__mod__|__pow__";
    }

    private static final @Nullable Opcode[] BY_BYTE = new Opcode[256];
    private static final @Nullable String[] MNEMONICS = new String[256];

    static {
        for (Opcode opcode : values()) {
            for (int i = 0; i < opcode.count; i++) {
                BY_BYTE[opcode.base + i] = opcode;
                MNEMONICS[opcode.base + i] = opcode.mnemonicOf(i);
            }
        }
    }

    private final int base;
    private final int count;
    private final OperandFormat format;
    private final boolean extraByte;
    private final String mnemonic;
    private final int firstOperand;
    private final String operandNames;

    Opcode(int value, OperandFormat format) {
        this(value, format, false);
    }

    Opcode(int value, OperandFormat format, boolean extraByte) {
        this.base = value;
        this.count = 1;
        this.format = format;
        this.extraByte = extraByte;
        this.mnemonic = name();
        this.firstOperand = 0;
        this.operandNames = "";
    }

    Opcode(int base, int count, String mnemonic, int firstOperand, String operandNames) {
        this.base = base;
        this.count = count;
        this.format = NONE;
        this.extraByte = false;
        this.mnemonic = mnemonic;
        this.firstOperand = firstOperand;
        this.operandNames = operandNames;
    }

    /** The byte value, or the first of the run. */
    public int base() {
        return base;
    }

    /** How many byte values this row takes. */
    public int count() {
        return count;
    }

    /** How the operand behind the opcode byte is encoded. */
    public OperandFormat format() {
        return format;
    }

    /** Whether one more byte follows the operand. */
    public boolean hasExtraByte() {
        return extraByte;
    }

    /** Whether the operand is the distance of a jump. */
    public boolean isJump() {
        return format == FORWARD_OFFSET || format == SIGNED_OFFSET;
    }

    /** Whether the operand is the index of a child. */
    public boolean makesChild() {
        return this == MAKE_FUNCTION
                || this == MAKE_FUNCTION_DEFARGS
                || this == MAKE_CLOSURE
                || this == MAKE_CLOSURE_DEFARGS;
    }

    /** Whether the operand, or the opcode itself, names a local slot. */
    public boolean namesLocal() {
        return switch (this) {
            case LOAD_FAST_N, STORE_FAST_N, DELETE_FAST, LOAD_DEREF, STORE_DEREF, DELETE_DEREF -> true;
            case LOAD_FAST_MULTI, STORE_FAST_MULTI -> true;
            default -> false;
        };
    }

    /** The operand that a byte of this row carries inside itself, 0 for rows of one byte. */
    public int operandInside(int opcodeByte) {
        return opcodeByte - base + firstOperand;
    }

    /** The instruction that a byte value (0..255) begins, null if there is none: for the decoder alone. */
    static @Nullable Opcode ofByte(int opcodeByte) {
        return BY_BYTE[opcodeByte];
    }

    /** The instruction that a byte value (0..255) begins, empty if there is none. */
    public static Optional<Opcode> of(int opcodeByte) {
        return Optional.ofNullable(BY_BYTE[opcodeByte]);
    }

    /** The instruction that a byte value begins, as mpy-tool.py names it, such as {@code LOAD_FAST 3}. */
    public static String mnemonic(int opcodeByte) {
        String known = MNEMONICS[opcodeByte];
        return known == null ? "unknown" : known;
    }

    private String mnemonicOf(int index) {
        if (count == 1) {
            return mnemonic;
        }
        String numbered = mnemonic + " " + (index + firstOperand);
        return operandNames.isEmpty() ? numbered : numbered + " " + operandNames.split("\\|", -1)[index];
    }
}
