package io.github.mpyfreezer.vm.code;

/** What instructions that go on to the next one do to the stack. */
final class StackEffects {
    private StackEffects() {}

    /** @param room how deep the stack may be */
    static StackState of(int op, int a, int b, StackState in, int room) {
        return switch (op) {
            case Op.CONST,
                    Op.LOAD_FAST,
                    Op.LOAD_DEREF,
                    Op.LOAD_NAME,
                    Op.LOAD_GLOBAL,
                    Op.LOAD_BUILD_CLASS,
                    Op.BUILD_MAP,
                    Op.MAKE_FUNCTION -> in.push(StackState.VALUE);
            case Op.LOAD_NULL -> in.push(StackState.NULL);
            case Op.GET_ITER_STACK -> in.iterator();
            case Op.LOAD_ATTR, Op.GET_ITER, Op.UNARY, Op.NOT, Op.YIELD_VALUE -> in.needs(1);
            case Op.LOAD_METHOD -> in.needs(1).push(StackState.SELF);
            case Op.LOAD_SUPER_METHOD -> in.pop(3).push(StackState.VALUE).push(StackState.SELF);
            case Op.LOAD_SUBSCR,
                    Op.BINARY,
                    Op.ADD,
                    Op.SUBTRACT,
                    Op.MULTIPLY,
                    Op.LESS,
                    Op.MORE,
                    Op.EQUAL,
                    Op.NOT_EQUAL,
                    Op.AND,
                    Op.IS,
                    Op.YIELD_FROM,
                    Op.IMPORT_NAME -> in.needs(2).pop(1);
            case Op.STORE_FAST, Op.STORE_DEREF, Op.STORE_NAME, Op.STORE_GLOBAL, Op.IMPORT_STAR -> in.pop(1);
            case Op.POP_TOP -> in.drop(1);
            case Op.STORE_ATTR -> in.pop(1).popOrNull();
            case Op.STORE_SUBSCR -> in.pop(2).popOrNull();
            case Op.DELETE_FAST, Op.DELETE_DEREF, Op.DELETE_NAME, Op.DELETE_GLOBAL -> in;
            case Op.DUP_TOP -> in.twice(1);
            case Op.DUP_TOP_TWO -> in.twice(2);
            case Op.ROT_TWO -> in.rotate(1);
            case Op.ROT_THREE -> in.rotate(2);
            case Op.MATCH_CAUSE -> in.matchCause();
            case Op.WITH_CLEANUP -> in.withCleanup();
            case Op.STORE_MAP -> in.needs(3).pop(2);
            case Op.IMPORT_FROM -> in.needs(1).push(StackState.VALUE);
            case Op.BUILD_TUPLE, Op.BUILD_LIST, Op.BUILD_SET -> in.pop(a).push(StackState.VALUE);
            case Op.BUILD_SLICE -> in.pop(parts(a)).push(StackState.VALUE);
            case Op.STORE_COMP -> in.needsAt(a).pop(b == 1 ? 2 : 1);
            case Op.UNPACK_SEQUENCE -> in.pop(1).pushValues(a, room);
            case Op.UNPACK_EX -> in.pop(1).pushValues(a + b + 1, room);
            case Op.MAKE_FUNCTION_DEFARGS -> defaults(in).push(StackState.VALUE);
            case Op.MAKE_CLOSURE -> in.pop(b).push(StackState.VALUE);
            case Op.MAKE_CLOSURE_DEFARGS -> defaults(in.pop(b)).push(StackState.VALUE);
            case Op.CALL_FUNCTION -> in.pop(a + 2 * b + 1).push(StackState.VALUE);
            case Op.CALL_METHOD ->
                in.pop(a + 2 * b).popKind(StackState.SELF).pop(1).push(StackState.VALUE);
            case Op.CALL_FUNCTION_VAR_KW -> keywords(in.pop(1), b).pop(a + 1).push(StackState.VALUE);
            case Op.CALL_METHOD_VAR_KW ->
                keywords(in.pop(1), b).pop(a).popKind(StackState.SELF).pop(1).push(StackState.VALUE);
            default -> throw new StackState.Fault("instruction " + op);
        };
    }

    /** A slice has two parts or three. */
    private static int parts(int count) {
        if (count != 2 && count != 3) {
            throw new StackState.Fault("a slice of " + count + " parts");
        }
        return count;
    }

    /** Defaults by position and by name, of which either may be missing. */
    private static StackState defaults(StackState in) {
        return in.popOrNull().popOrNull();
    }

    private static StackState keywords(StackState in, int count) {
        StackState out = in;
        for (int i = 0; i < count; i++) {
            out = out.pop(1).popOrNull();
        }
        return out;
    }
}
