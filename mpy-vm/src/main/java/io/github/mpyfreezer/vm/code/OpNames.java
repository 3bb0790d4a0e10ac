package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.parser.model.Opcode;

/** Which instruction does the same as an opcode, for those that have one of the same name. */
final class OpNames {
    private OpNames() {}

    static int of(Opcode opcode) {
        return switch (opcode) {
            case LOAD_NULL -> Op.LOAD_NULL;
            case LOAD_NAME -> Op.LOAD_NAME;
            case LOAD_GLOBAL -> Op.LOAD_GLOBAL;
            case LOAD_ATTR -> Op.LOAD_ATTR;
            case LOAD_METHOD -> Op.LOAD_METHOD;
            case LOAD_SUPER_METHOD -> Op.LOAD_SUPER_METHOD;
            case LOAD_BUILD_CLASS -> Op.LOAD_BUILD_CLASS;
            case LOAD_SUBSCR -> Op.LOAD_SUBSCR;
            case STORE_NAME -> Op.STORE_NAME;
            case STORE_GLOBAL -> Op.STORE_GLOBAL;
            case STORE_ATTR -> Op.STORE_ATTR;
            case STORE_SUBSCR -> Op.STORE_SUBSCR;
            case DELETE_NAME -> Op.DELETE_NAME;
            case DELETE_GLOBAL -> Op.DELETE_GLOBAL;
            case DUP_TOP -> Op.DUP_TOP;
            case DUP_TOP_TWO -> Op.DUP_TOP_TWO;
            case POP_TOP -> Op.POP_TOP;
            case ROT_TWO -> Op.ROT_TWO;
            case ROT_THREE -> Op.ROT_THREE;
            case JUMP -> Op.JUMP;
            case POP_JUMP_IF_TRUE -> Op.POP_JUMP_IF_TRUE;
            case POP_JUMP_IF_FALSE -> Op.POP_JUMP_IF_FALSE;
            case JUMP_IF_TRUE_OR_POP -> Op.JUMP_IF_TRUE_OR_POP;
            case JUMP_IF_FALSE_OR_POP -> Op.JUMP_IF_FALSE_OR_POP;
            case SETUP_WITH -> Op.SETUP_WITH;
            case SETUP_EXCEPT -> Op.SETUP_EXCEPT;
            case SETUP_FINALLY -> Op.SETUP_FINALLY;
            case POP_EXCEPT_JUMP -> Op.POP_EXCEPT_JUMP;
            case FOR_ITER -> Op.FOR_ITER;
            case WITH_CLEANUP -> Op.WITH_CLEANUP;
            case END_FINALLY -> Op.END_FINALLY;
            case GET_ITER -> Op.GET_ITER;
            case GET_ITER_STACK -> Op.GET_ITER_STACK;
            case STORE_MAP -> Op.STORE_MAP;
            case RETURN_VALUE -> Op.RETURN_VALUE;
            case RAISE_LAST -> Op.RAISE_LAST;
            case RAISE_OBJ -> Op.RAISE_OBJ;
            case RAISE_FROM -> Op.RAISE_FROM;
            case YIELD_VALUE -> Op.YIELD_VALUE;
            case YIELD_FROM -> Op.YIELD_FROM;
            case IMPORT_NAME -> Op.IMPORT_NAME;
            case IMPORT_FROM -> Op.IMPORT_FROM;
            case IMPORT_STAR -> Op.IMPORT_STAR;
            case BUILD_TUPLE -> Op.BUILD_TUPLE;
            case BUILD_LIST -> Op.BUILD_LIST;
            case BUILD_MAP -> Op.BUILD_MAP;
            case BUILD_SET -> Op.BUILD_SET;
            case BUILD_SLICE -> Op.BUILD_SLICE;
            case UNPACK_SEQUENCE -> Op.UNPACK_SEQUENCE;
            case UNPACK_EX -> Op.UNPACK_EX;
            case MAKE_FUNCTION -> Op.MAKE_FUNCTION;
            case MAKE_FUNCTION_DEFARGS -> Op.MAKE_FUNCTION_DEFARGS;
            case MAKE_CLOSURE -> Op.MAKE_CLOSURE;
            case MAKE_CLOSURE_DEFARGS -> Op.MAKE_CLOSURE_DEFARGS;
            case CALL_FUNCTION -> Op.CALL_FUNCTION;
            case CALL_FUNCTION_VAR_KW -> Op.CALL_FUNCTION_VAR_KW;
            case CALL_METHOD -> Op.CALL_METHOD;
            case CALL_METHOD_VAR_KW -> Op.CALL_METHOD_VAR_KW;
            default -> throw new IllegalArgumentException("no instruction of its own: " + opcode);
        };
    }
}
