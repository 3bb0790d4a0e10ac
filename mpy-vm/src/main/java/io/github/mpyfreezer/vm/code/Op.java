package io.github.mpyfreezer.vm.code;

import java.util.Arrays;

/**
 * The instructions that the interpreter executes. They are those of the bytecode with operands spelled out, one for one, so
 * that steps can be counted; constants of all kinds are one instruction, and the commonest binary operations have their own.
 * The operands of each follow it in {@link CodeBlock#code}.
 */
public final class Op {
    /** What an iterator of a {@code for} takes of the stack, of which only one slot is used ({@code MP_OBJ_ITER_BUF_NSLOTS}). */
    public static final int ITERATOR_SLOTS = 4;

    /** Operand: constant. */
    public static final int CONST = 0;

    public static final int LOAD_NULL = 1;
    /** Operand: slot. */
    public static final int LOAD_FAST = 2;
    /** Operand: slot. */
    public static final int LOAD_DEREF = 3;
    /** Operand: name. */
    public static final int LOAD_NAME = 4;
    /** Operands: name, place where it was found last. */
    public static final int LOAD_GLOBAL = 5;
    /** Operands: name, place where it was found last. */
    public static final int LOAD_ATTR = 6;
    /** Operands: name, place where it was found last. */
    public static final int LOAD_METHOD = 7;
    /** Operand: name. */
    public static final int LOAD_SUPER_METHOD = 8;

    public static final int LOAD_BUILD_CLASS = 9;
    public static final int LOAD_SUBSCR = 10;
    /** Operand: slot. */
    public static final int STORE_FAST = 11;
    /** Operand: slot. */
    public static final int STORE_DEREF = 12;
    /** Operand: name. */
    public static final int STORE_NAME = 13;
    /** Operand: name. */
    public static final int STORE_GLOBAL = 14;
    /** Operand: name. */
    public static final int STORE_ATTR = 15;

    public static final int STORE_SUBSCR = 16;
    /** Operand: slot. */
    public static final int DELETE_FAST = 17;
    /** Operand: slot. */
    public static final int DELETE_DEREF = 18;
    /** Operand: name. */
    public static final int DELETE_NAME = 19;
    /** Operand: name. */
    public static final int DELETE_GLOBAL = 20;

    public static final int DUP_TOP = 21;
    public static final int DUP_TOP_TWO = 22;
    public static final int POP_TOP = 23;
    public static final int ROT_TWO = 24;
    public static final int ROT_THREE = 25;
    /** Operand: target. */
    public static final int JUMP = 26;
    /** Operand: target. */
    public static final int POP_JUMP_IF_TRUE = 27;
    /** Operand: target. */
    public static final int POP_JUMP_IF_FALSE = 28;
    /** Operand: target. */
    public static final int JUMP_IF_TRUE_OR_POP = 29;
    /** Operand: target. */
    public static final int JUMP_IF_FALSE_OR_POP = 30;
    /** Operands: target, handlers to leave with bit 7 for an iterator to drop. */
    public static final int UNWIND_JUMP = 31;
    /** Operand: handler. */
    public static final int SETUP_WITH = 32;
    /** Operand: handler. */
    public static final int SETUP_EXCEPT = 33;
    /** Operand: handler. */
    public static final int SETUP_FINALLY = 34;
    /** Operand: target. */
    public static final int POP_EXCEPT_JUMP = 35;
    /** Operand: target at the end. */
    public static final int FOR_ITER = 36;

    public static final int WITH_CLEANUP = 37;
    public static final int END_FINALLY = 38;
    public static final int GET_ITER = 39;
    public static final int GET_ITER_STACK = 40;
    public static final int STORE_MAP = 41;
    public static final int RETURN_VALUE = 42;
    public static final int RAISE_LAST = 43;
    public static final int RAISE_OBJ = 44;
    public static final int RAISE_FROM = 45;
    public static final int YIELD_VALUE = 46;
    public static final int YIELD_FROM = 47;
    /** Operand: name. */
    public static final int IMPORT_NAME = 48;
    /** Operand: name. */
    public static final int IMPORT_FROM = 49;

    public static final int IMPORT_STAR = 50;
    /** Operand: count. */
    public static final int BUILD_TUPLE = 51;
    /** Operand: count. */
    public static final int BUILD_LIST = 52;
    /** Operand: count. */
    public static final int BUILD_MAP = 53;
    /** Operand: count. */
    public static final int BUILD_SET = 54;
    /** Operand: 2 or 3. */
    public static final int BUILD_SLICE = 55;
    /** Operands: depth of the collection, its kind: 0 list, 1 dict, 2 set. */
    public static final int STORE_COMP = 56;
    /** Operand: count. */
    public static final int UNPACK_SEQUENCE = 57;
    /** Operands: count on the left, count on the right. */
    public static final int UNPACK_EX = 58;
    /** Operand: child. */
    public static final int MAKE_FUNCTION = 59;
    /** Operand: child. */
    public static final int MAKE_FUNCTION_DEFARGS = 60;
    /** Operands: child, cells. */
    public static final int MAKE_CLOSURE = 61;
    /** Operands: child, cells. */
    public static final int MAKE_CLOSURE_DEFARGS = 62;
    /** Operands: arguments by position, by name. */
    public static final int CALL_FUNCTION = 63;
    /** Operands: arguments by position, by name. */
    public static final int CALL_FUNCTION_VAR_KW = 64;
    /** Operands: arguments by position, by name. */
    public static final int CALL_METHOD = 65;
    /** Operands: arguments by position, by name. */
    public static final int CALL_METHOD_VAR_KW = 66;
    /** Operand: operation. */
    public static final int UNARY = 67;
    /** Operand: operation. */
    public static final int BINARY = 68;

    public static final int ADD = 69;
    public static final int SUBTRACT = 70;
    public static final int MULTIPLY = 71;
    public static final int LESS = 72;
    public static final int MORE = 73;
    public static final int EQUAL = 74;
    public static final int NOT_EQUAL = 75;
    public static final int AND = 76;
    public static final int IS = 77;
    public static final int NOT = 78;
    /** Operand: operation. In an {@code async with}: whether it is left by an exception, rather than by a return or jump. */
    public static final int MATCH_CAUSE = 79;

    private static final int[] TWO_OPERANDS = {
        LOAD_GLOBAL,
        LOAD_ATTR,
        LOAD_METHOD,
        UNWIND_JUMP,
        STORE_COMP,
        UNPACK_EX,
        MAKE_CLOSURE,
        MAKE_CLOSURE_DEFARGS,
        CALL_FUNCTION,
        CALL_FUNCTION_VAR_KW,
        CALL_METHOD,
        CALL_METHOD_VAR_KW
    };
    private static final int[] NO_OPERAND = {
        LOAD_NULL,
        LOAD_BUILD_CLASS,
        LOAD_SUBSCR,
        STORE_SUBSCR,
        DUP_TOP,
        DUP_TOP_TWO,
        POP_TOP,
        ROT_TWO,
        ROT_THREE,
        WITH_CLEANUP,
        END_FINALLY,
        GET_ITER,
        GET_ITER_STACK,
        STORE_MAP,
        RETURN_VALUE,
        RAISE_LAST,
        RAISE_OBJ,
        RAISE_FROM,
        YIELD_VALUE,
        YIELD_FROM,
        IMPORT_STAR,
        ADD,
        SUBTRACT,
        MULTIPLY,
        LESS,
        MORE,
        EQUAL,
        NOT_EQUAL,
        AND,
        IS,
        NOT
    };
    private static final byte[] LENGTHS = lengths();

    private Op() {}

    /** Whether the first operand is where an instruction may go, or has others go. */
    public static boolean hasTarget(int op) {
        return switch (op) {
            case JUMP,
                    POP_JUMP_IF_TRUE,
                    POP_JUMP_IF_FALSE,
                    JUMP_IF_TRUE_OR_POP,
                    JUMP_IF_FALSE_OR_POP,
                    UNWIND_JUMP,
                    SETUP_WITH,
                    SETUP_EXCEPT,
                    SETUP_FINALLY,
                    POP_EXCEPT_JUMP,
                    FOR_ITER -> true;
            default -> false;
        };
    }

    /** Words that an instruction takes, its own included. */
    public static int length(int op) {
        return LENGTHS[op];
    }

    private static byte[] lengths() {
        var lengths = new byte[MATCH_CAUSE + 1];
        Arrays.fill(lengths, (byte) 2);
        for (int op : TWO_OPERANDS) {
            lengths[op] = 3;
        }
        for (int op : NO_OPERAND) {
            lengths[op] = 1;
        }
        return lengths;
    }
}
