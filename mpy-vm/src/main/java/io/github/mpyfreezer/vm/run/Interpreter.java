package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Tracer;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.Op;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Subscripts;
import io.github.mpyfreezer.vm.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/**
 * Executes bytecode ({@code mp_execute_bytecode} in py/vm.c). Longer than a class should be, since the Java compiler that
 * works while a program runs makes one piece of machine code of one method: {@link #dispatch}. It does nothing with a method
 * of more than 8000 bytes, so what is rare, or long, is done in other classes; a test holds the size.
 */
final class Interpreter {
    /** What a call takes of the C stack, in bytes: about what it is on the unix port. */
    static final int FRAME_BYTES = 400;

    private Interpreter() {}

    /** Runs a fresh frame to its end; gives what the function returns. */
    static Object run(Vm vm, Frame frame) {
        return run(vm, frame, null);
    }

    /**
     * Runs a frame until it returns or gives a value; {@link Frame#suspended} says which.
     *
     * @param thrown raised where the frame goes on, null if nothing is
     */
    static Object run(Vm vm, Frame frame, @Nullable Object thrown) {
        vm.enter(FRAME_BYTES);
        Frame caller = vm.execution().frame();
        frame.caller = caller;
        vm.execution().setFrame(frame);
        Tracer tracer = vm.tracer();
        if (tracer != null) {
            tracer.call(frame.code, frame.suspended);
        }
        frame.suspended = false;
        try {
            return tracer == null
                    ? runUnwatched(vm, frame, thrown)
                    : dispatch(vm, frame, thrown, Tracing.of(tracer), 0, false);
        } finally {
            vm.execution().setFrame(caller);
            frame.caller = null;
            vm.leave(FRAME_BYTES);
        }
    }

    /** Runs pieces where there are any, and instruction by instruction where there are none. */
    private static Object runUnwatched(Vm vm, Frame frame, @Nullable Object thrown) {
        Pieces pieces = Pieces.of(vm, frame.code);
        Piece piece = thrown == null ? pieces.begin(frame.next, frame.top) : null;
        Object value = piece == null ? dispatch(vm, frame, thrown, null, 0, false) : piece.run(vm, frame, 0);
        while (value == Piece.LEFT) {
            piece = pieces.begin(frame.next, frame.top);
            value = piece == null
                    ? dispatch(vm, frame, null, null, frame.steps, true)
                    : piece.run(vm, frame, frame.steps);
        }
        return value;
    }

    /**
     * What is between two instructions: counts steps if there are many, does what waits to be done.
     *
     * @return the steps that are not counted then; -1 if there is a piece to go on with, and the frame is ready for it
     */
    private static int pause(Vm vm, Frame frame, int from, int to, int top, int steps, boolean watched) {
        int left = Piece.look(vm, steps);
        if (watched) {
            return left;
        }
        Pieces pieces = Pieces.of(vm, frame.code);
        boolean looping = steps >= Piece.STEPS_AT_ONCE && to <= from;
        if (looping && pieces.loop(to, top) != null || pieces.has(to, top)) {
            Piece.leave(frame, to, top, left);
            return -1;
        }
        return left;
    }

    /**
     * @param counted steps of the call that are not counted yet
     * @param hasPieces whether to look at each jump whether there is a piece to go on with
     */
    private static Object dispatch(
            Vm vm, Frame frame, @Nullable Object thrown, @Nullable Tracing tracing, int counted, boolean hasPieces) {
        final int[] code = frame.code.layout().code();
        final Object[] constants = frame.code.tables().constants();
        final MpStr[] names = frame.code.tables().names();
        final Object[] slots = frame.slots;
        int ip = frame.next;
        int top = frame.top;
        int at = ip;
        final int most = hasPieces ? 0 : Piece.STEPS_AT_ONCE;
        int steps = counted;
        @Nullable Object toThrow = thrown;
        while (true) {
            try {
                if (toThrow != null && code[ip] != Op.YIELD_FROM) {
                    at = ip;
                    Object exception = toThrow;
                    toThrow = null;
                    throw Raising.raised(vm, exception);
                }
                while (true) {
                    at = ip;
                    steps++;
                    if (tracing != null) {
                        frame.top = top;
                        tracing.step(frame, at);
                    }
                    switch (code[ip]) {
                        case Op.CONST -> {
                            slots[++top] = constants[code[ip + 1]];
                            ip += 2;
                        }
                        case Op.LOAD_NULL -> {
                            slots[++top] = null;
                            ip++;
                        }
                        case Op.LOAD_FAST -> {
                            Object value = slots[code[ip + 1]];
                            if (value == null) {
                                throw Variables.unbound();
                            }
                            slots[++top] = value;
                            ip += 2;
                        }
                        case Op.LOAD_DEREF -> {
                            slots[++top] = Variables.get(slots[code[ip + 1]]);
                            ip += 2;
                        }
                        case Op.LOAD_NAME -> {
                            slots[++top] = Variables.loadName(vm, frame, names[code[ip + 1]]);
                            ip += 2;
                        }
                        case Op.LOAD_GLOBAL -> {
                            slots[++top] = Variables.loadGlobal(vm, frame, names[code[ip + 1]], code, ip + 2);
                            ip += 3;
                        }
                        case Op.LOAD_ATTR -> {
                            slots[top] = Members.load(vm, slots[top], names[code[ip + 1]], code, ip + 2);
                            ip += 3;
                        }
                        case Op.LOAD_METHOD -> {
                            Members.loadMethod(vm, slots, top, names[code[ip + 1]], code, ip + 2);
                            top++;
                            ip += 3;
                        }
                        case Op.LOAD_SUPER_METHOD -> {
                            top--;
                            Members.loadSuperMethod(vm, slots, top - 1, names[code[ip + 1]]);
                            ip += 2;
                        }
                        case Op.LOAD_BUILD_CLASS -> {
                            slots[++top] = Variables.buildClass(vm);
                            ip++;
                        }
                        case Op.LOAD_SUBSCR -> {
                            top--;
                            slots[top] = Subscripts.get(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.STORE_FAST -> {
                            slots[code[ip + 1]] = slots[top--];
                            ip += 2;
                        }
                        case Op.STORE_DEREF -> {
                            Variables.cell(slots[code[ip + 1]]).set(slots[top--]);
                            ip += 2;
                        }
                        case Op.STORE_NAME -> {
                            vm.execution().locals().put(vm, names[code[ip + 1]], slots[top--]);
                            ip += 2;
                        }
                        case Op.STORE_GLOBAL -> {
                            frame.function.globals().put(vm, names[code[ip + 1]], slots[top--]);
                            ip += 2;
                        }
                        case Op.STORE_ATTR -> {
                            Members.store(vm, slots[top], names[code[ip + 1]], slots[top - 1]);
                            top -= 2;
                            ip += 2;
                        }
                        case Op.STORE_SUBSCR -> {
                            Subscripts.set(vm, slots[top - 1], slots[top], slots[top - 2]);
                            top -= 3;
                            ip++;
                        }
                        case Op.DELETE_FAST -> {
                            if (slots[code[ip + 1]] == null) {
                                throw Variables.unbound();
                            }
                            slots[code[ip + 1]] = null;
                            ip += 2;
                        }
                        case Op.DELETE_DEREF -> {
                            Variables.get(slots[code[ip + 1]]);
                            Variables.cell(slots[code[ip + 1]]).set(null);
                            ip += 2;
                        }
                        case Op.DELETE_NAME -> {
                            vm.execution().locals().delete(vm, names[code[ip + 1]]);
                            ip += 2;
                        }
                        case Op.DELETE_GLOBAL -> {
                            frame.function.globals().delete(vm, names[code[ip + 1]]);
                            ip += 2;
                        }
                        case Op.DUP_TOP -> {
                            slots[top + 1] = slots[top];
                            top++;
                            ip++;
                        }
                        case Op.DUP_TOP_TWO -> {
                            slots[top + 1] = slots[top - 1];
                            slots[top + 2] = slots[top];
                            top += 2;
                            ip++;
                        }
                        case Op.POP_TOP -> {
                            top--;
                            ip++;
                        }
                        case Op.ROT_TWO -> {
                            Object value = slots[top];
                            slots[top] = slots[top - 1];
                            slots[top - 1] = value;
                            ip++;
                        }
                        case Op.ROT_THREE -> {
                            Object value = slots[top];
                            slots[top] = slots[top - 1];
                            slots[top - 1] = slots[top - 2];
                            slots[top - 2] = value;
                            ip++;
                        }
                        case Op.JUMP -> {
                            ip = code[ip + 1];
                            if (steps >= most || vm.isPending()) {
                                steps = pause(vm, frame, at, ip, top, steps, tracing != null);
                                if (steps < 0) {
                                    return Piece.LEFT;
                                }
                            }
                        }
                        case Op.POP_JUMP_IF_TRUE -> {
                            ip = Operators.isTrue(vm, slots[top--]) ? code[ip + 1] : ip + 2;
                            if (steps >= most || vm.isPending()) {
                                steps = pause(vm, frame, at, ip, top, steps, tracing != null);
                                if (steps < 0) {
                                    return Piece.LEFT;
                                }
                            }
                        }
                        case Op.POP_JUMP_IF_FALSE -> {
                            ip = Operators.isTrue(vm, slots[top--]) ? ip + 2 : code[ip + 1];
                            if (steps >= most || vm.isPending()) {
                                steps = pause(vm, frame, at, ip, top, steps, tracing != null);
                                if (steps < 0) {
                                    return Piece.LEFT;
                                }
                            }
                        }
                        case Op.JUMP_IF_TRUE_OR_POP -> {
                            if (Operators.isTrue(vm, slots[top])) {
                                ip = code[ip + 1];
                            } else {
                                top--;
                                ip += 2;
                            }
                        }
                        case Op.JUMP_IF_FALSE_OR_POP -> {
                            if (Operators.isTrue(vm, slots[top])) {
                                top--;
                                ip += 2;
                            } else {
                                ip = code[ip + 1];
                            }
                        }
                        case Op.UNWIND_JUMP -> {
                            frame.top = top;
                            ip = Unwinding.jump(frame, at, code[ip + 1], code[ip + 2]);
                            top = frame.top;
                            if (steps >= most || vm.isPending()) {
                                steps = pause(vm, frame, at, ip, top, steps, tracing != null);
                                if (steps < 0) {
                                    return Piece.LEFT;
                                }
                            }
                        }
                        case Op.SETUP_WITH -> {
                            top = Unwinding.setupWith(vm, frame, top, code[ip + 1]);
                            ip += 2;
                        }
                        case Op.SETUP_EXCEPT -> {
                            frame.pushHandler(code[ip + 1], false, top);
                            ip += 2;
                        }
                        case Op.SETUP_FINALLY -> {
                            frame.pushHandler(code[ip + 1], true, top);
                            ip += 2;
                        }
                        case Op.POP_EXCEPT_JUMP -> {
                            Unwinding.popHandler(vm, frame);
                            ip = code[ip + 1];
                            if (steps >= most || vm.isPending()) {
                                steps = pause(vm, frame, at, ip, top, steps, tracing != null);
                                if (steps < 0) {
                                    return Piece.LEFT;
                                }
                            }
                        }
                        case Op.FOR_ITER -> {
                            Object item = Calling.next(vm, slots, top);
                            if (item == null) {
                                top -= Op.ITERATOR_SLOTS;
                                ip = code[ip + 1];
                            } else {
                                slots[++top] = item;
                                ip += 2;
                            }
                        }
                        case Op.WITH_CLEANUP -> {
                            top = Unwinding.withCleanup(vm, slots, top);
                            ip++;
                        }
                        case Op.END_FINALLY -> {
                            Object cause = slots[top--];
                            Unwinding.popHandler(vm, frame);
                            if (cause == MpNone.NONE) {
                                ip++;
                            } else {
                                frame.top = top;
                                ip = Unwinding.endFinally(vm, frame, at, cause);
                                top = frame.top;
                                if (ip < 0) {
                                    vm.countSteps(steps);
                                    return slots[top];
                                }
                            }
                        }
                        case Op.GET_ITER -> {
                            slots[top] = Iteration.iterator(vm, slots[top]);
                            ip++;
                        }
                        case Op.GET_ITER_STACK -> {
                            slots[top] = Iteration.iterator(vm, slots[top]);
                            top += Op.ITERATOR_SLOTS - 1;
                            ip++;
                        }
                        case Op.STORE_MAP -> {
                            top -= 2;
                            Building.storeMap(vm, slots[top], slots[top + 2], slots[top + 1]);
                            ip++;
                        }
                        case Op.RETURN_VALUE -> {
                            Object value = slots[top];
                            if (frame.handlers == 0) {
                                vm.countSteps(steps);
                                return value;
                            }
                            ip = Unwinding.returnThrough(frame, at, value);
                            top = frame.top;
                            if (ip < 0) {
                                vm.countSteps(steps);
                                return value;
                            }
                        }
                        case Op.RAISE_LAST -> throw Raising.last(frame);
                        case Op.RAISE_OBJ -> throw Raising.raised(vm, slots[top]);
                        case Op.RAISE_FROM -> throw Raising.from(vm, slots[top - 1], slots[top]);
                        case Op.YIELD_VALUE -> {
                            frame.next = ip + 1;
                            frame.top = top;
                            frame.suspended = true;
                            vm.countSteps(steps);
                            return slots[top];
                        }
                        case Op.YIELD_FROM -> {
                            Object sent = slots[top--];
                            Object throwing = toThrow;
                            toThrow = null;
                            Object given = Resuming.resume(vm, slots[top], sent, throwing);
                            if (given != null) {
                                slots[++top] = given;
                                frame.next = ip;
                                frame.top = top;
                                frame.suspended = true;
                                vm.countSteps(steps);
                                return given;
                            }
                            slots[top] = Resuming.finished(vm, throwing);
                            ip++;
                        }
                        case Op.IMPORT_NAME -> {
                            top--;
                            slots[top] = Importing.importName(vm, names[code[ip + 1]], slots[top + 1], slots[top]);
                            ip += 2;
                        }
                        case Op.IMPORT_FROM -> {
                            slots[top + 1] = Importing.importFrom(vm, slots[top], names[code[ip + 1]]);
                            top++;
                            ip += 2;
                        }
                        case Op.IMPORT_STAR -> {
                            Importing.importAll(vm, slots[top--]);
                            ip++;
                        }
                        case Op.BUILD_TUPLE -> {
                            int count = code[ip + 1];
                            top -= count - 1;
                            slots[top] = Building.tuple(vm, slots, top, count);
                            ip += 2;
                        }
                        case Op.BUILD_LIST -> {
                            int count = code[ip + 1];
                            top -= count - 1;
                            slots[top] = Building.list(vm, slots, top, count);
                            ip += 2;
                        }
                        case Op.BUILD_MAP -> {
                            slots[++top] = Building.map(vm, code[ip + 1]);
                            ip += 2;
                        }
                        case Op.BUILD_SET -> {
                            int count = code[ip + 1];
                            top -= count - 1;
                            slots[top] = Building.set(vm, slots, top, count);
                            ip += 2;
                        }
                        case Op.BUILD_SLICE -> {
                            top = Building.slice(vm, slots, top, code[ip + 1], code[ip + 2]);
                            ip += 2;
                        }
                        case Op.STORE_COMP -> {
                            top = Building.storeInto(vm, slots, top, code[ip + 1], code[ip + 2]);
                            ip += 3;
                        }
                        case Op.UNPACK_SEQUENCE -> {
                            Unpacking.sequence(vm, slots, top, code[ip + 1]);
                            top += code[ip + 1] - 1;
                            ip += 2;
                        }
                        case Op.UNPACK_EX -> {
                            Unpacking.starred(vm, slots, top, code[ip + 1], code[ip + 2]);
                            top += code[ip + 1] + code[ip + 2];
                            ip += 3;
                        }
                        case Op.MAKE_FUNCTION -> {
                            slots[++top] = Building.function(vm, frame, code[ip + 1], null, null);
                            ip += 2;
                        }
                        case Op.MAKE_FUNCTION_DEFARGS -> {
                            top--;
                            slots[top] = Building.function(vm, frame, code[ip + 1], slots[top], slots[top + 1]);
                            ip += 2;
                        }
                        case Op.MAKE_CLOSURE -> {
                            int cells = code[ip + 2];
                            top -= cells - 1;
                            slots[top] = Building.closure(vm, frame, code[ip + 1], top, cells, false);
                            ip += 3;
                        }
                        case Op.MAKE_CLOSURE_DEFARGS -> {
                            int cells = code[ip + 2];
                            top -= cells + 1;
                            slots[top] = Building.closure(vm, frame, code[ip + 1], top + 2, cells, true);
                            ip += 3;
                        }
                        case Op.CALL_FUNCTION -> {
                            int count = code[ip + 1];
                            int named = code[ip + 2];
                            top -= count + 2 * named;
                            slots[top] = Calling.function(vm, slots, top, count, named);
                            ip += 3;
                        }
                        case Op.CALL_METHOD -> {
                            int count = code[ip + 1];
                            int named = code[ip + 2];
                            top -= count + 2 * named + 1;
                            slots[top] = Calling.method(vm, slots, top, count, named);
                            ip += 3;
                        }
                        case Op.CALL_FUNCTION_VAR_KW -> {
                            int count = code[ip + 1];
                            int named = code[ip + 2];
                            top -= count + 2 * named + 1;
                            slots[top] = Calling.starredFunction(vm, slots, top, count, named);
                            ip += 3;
                        }
                        case Op.CALL_METHOD_VAR_KW -> {
                            int count = code[ip + 1];
                            int named = code[ip + 2];
                            top -= count + 2 * named + 2;
                            slots[top] = Calling.starredMethod(vm, slots, top, count, named);
                            ip += 3;
                        }
                        case Op.UNARY -> {
                            slots[top] = Operators.unary(vm, UnaryOp.ofOpcode(code[ip + 1]), slots[top]);
                            ip += 2;
                        }
                        case Op.NOT -> {
                            slots[top] = !Operators.isTrue(vm, slots[top]);
                            ip++;
                        }
                        case Op.BINARY -> {
                            top--;
                            slots[top] =
                                    Operators.anyOf(vm, BinaryOp.ofOpcode(code[ip + 1]), slots[top], slots[top + 1]);
                            ip += 2;
                        }
                        case Op.MATCH_CAUSE -> {
                            top--;
                            slots[top] = Unwinding.isCausedByException(vm, slots[top], slots[top + 1]);
                            ip += 2;
                        }
                        case Op.ADD -> {
                            top--;
                            slots[top] = Operators.add(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.SUBTRACT -> {
                            top--;
                            slots[top] = Operators.subtract(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.MULTIPLY -> {
                            top--;
                            slots[top] = Operators.multiply(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.LESS -> {
                            top--;
                            slots[top] = Operators.less(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.MORE -> {
                            top--;
                            slots[top] = Operators.more(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.EQUAL -> {
                            top--;
                            slots[top] = Operators.equalTo(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.NOT_EQUAL -> {
                            top--;
                            slots[top] = Operators.notEqualTo(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.AND -> {
                            top--;
                            slots[top] = Operators.and(vm, slots[top], slots[top + 1]);
                            ip++;
                        }
                        case Op.IS -> {
                            top--;
                            slots[top] = Operators.isSame(slots[top], slots[top + 1]);
                            ip++;
                        }
                        default -> throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "opcode");
                    }
                }
            } catch (Raised raised) {
                ip = Unwinding.handle(vm, frame, raised, at, top);
                if (ip < 0) {
                    vm.countSteps(steps);
                    throw raised;
                }
                top = frame.top;
            }
        }
    }
}
