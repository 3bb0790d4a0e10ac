package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Tracer;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.Op;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpException;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Raised;

/** Handlers: how they are set up, found and left by exceptions, returns and jumps (py/vm.c). */
final class Unwinding {
    /** Of a count of handlers: an iterator is to be dropped, too. */
    private static final int DROP_ITERATOR = 0x80;

    private Unwinding() {}

    /**
     * Finds what an exception is caught by, and notes where it was.
     *
     * @param at the instruction that raised it
     * @param top the topmost slot at that instruction
     * @return the word to go on at, with the stack in {@link Frame#top}; -1 if nothing in the frame catches it
     */
    static int handle(Vm vm, Frame frame, Raised raised, int at, int top) {
        int[] code = frame.code.layout().code();
        int op = code[at];
        vm.execution().setCurrentException(raised.exception());
        if ((op == Op.FOR_ITER || op == Op.YIELD_FROM) && raised.is(ExceptionTypes.STOP_ITERATION)) {
            if (op == Op.FOR_ITER) {
                frame.top = top - Op.ITERATOR_SLOTS;
                return code[at + 1];
            }
            frame.slots[top] = ExceptionTypes.valueOf(raised.exception());
            frame.top = top;
            return at + 1;
        }
        Tracer tracer = vm.tracer();
        if (tracer != null) {
            tracer.exception(frame.code, at, raised.exception());
        }
        if (op != Op.END_FINALLY && op != Op.RAISE_LAST && raised.exception() != MpGenerator.EXIT) {
            ExceptionTypes.nativeOf(raised.exception())
                    .addTrace(
                            vm,
                            new MpException.TraceEntry(
                                    frame.code.sourceFile(), frame.code.lineAt(at), frame.code.name()));
        }
        while (frame.handlers > 0 && frame.handlerAt[frame.handlers - 1] <= at) {
            popHandler(vm, frame);
        }
        if (frame.handlers == 0) {
            return -1;
        }
        int i = frame.handlers - 1;
        frame.handlerException[i] = raised.exception();
        frame.top = frame.handlerTop[i] + 1;
        frame.slots[frame.top] = raised.exception();
        return frame.handlerAt[i];
    }

    static void popHandler(Vm vm, Frame frame) {
        frame.handlers--;
        vm.execution().setCurrentException(null);
    }

    /**
     * Begins a {@code with}: calls {@code __enter__} and sets its handler up.
     *
     * @return the topmost slot, with the value of {@code as}
     */
    static int setupWith(Vm vm, Frame frame, int top, int handler) {
        Object[] slots = frame.slots;
        Object manager = slots[top];
        var exit = new Found();
        Attributes.load(vm, manager, Names.EXIT, exit);
        var enter = new Found();
        Attributes.load(vm, manager, Names.ENTER, enter);
        Object value = enter.call(vm);
        slots[top] = exit.member();
        slots[top + 1] = exit.self();
        frame.pushHandler(handler, true, top + 1);
        slots[top + 2] = value;
        return top + 2;
    }

    /**
     * Calls {@code __exit__}; below what is to be done at the end stand the method and what it is bound to, which go.
     *
     * @return the topmost slot, with what is to be done
     */
    static int withCleanup(Vm vm, Object[] slots, int top) {
        boolean waiting = slots[top - 1] instanceof Cause;
        int below = waiting ? top - 2 : top - 1;
        Object cause = slots[top];
        Object exit = slots[below - 1];
        Object self = slots[below];
        boolean raised = !waiting && ExceptionTypes.isException(cause);
        Object type = raised ? ((MpObject) cause).type() : MpNone.NONE;
        Object value = raised ? cause : MpNone.NONE;
        Object result = self == null
                ? Calls.call(vm, exit, type, value, MpNone.NONE)
                : Calls.call(vm, exit, self, type, value, MpNone.NONE);
        if (waiting) {
            slots[below - 1] = slots[top - 1];
            slots[below] = cause;
        } else {
            slots[below - 1] = raised && Operators.isTrue(vm, result) ? MpNone.NONE : cause;
        }
        return top - 2;
    }

    /**
     * Leaves handlers by a jump.
     *
     * @param from the instruction that jumps
     * @param count how many, with bit 7 for an iterator to drop at the end
     * @return the word to go on at: the target, or a {@code finally} on the way
     */
    static int jump(Frame frame, int from, int target, int count) {
        int left = count;
        while ((left & ~DROP_ITERATOR) > 0) {
            left--;
            int i = frame.handlers - 1;
            if (frame.handlerIsFinally[i]) {
                if (frame.handlerAt[i] > from) {
                    frame.slots[++frame.top] = new Cause.Jump(target, left);
                    frame.slots[++frame.top] = Cause.MARK;
                    return frame.handlerAt[i];
                }
                // The finally that is left is running: what it was to do at its end is forgotten.
                frame.top = frame.handlerTop[i];
            }
            frame.handlers--;
        }
        if (left != 0) {
            frame.top -= Op.ITERATOR_SLOTS;
        }
        return target;
    }

    /**
     * Leaves all handlers by a return.
     *
     * @return the word of a {@code finally} on the way, -1 if there is none; {@link Frame#top} then has the value
     */
    static int returnThrough(Frame frame, int from, Object value) {
        while (frame.handlers > 0) {
            int i = frame.handlers - 1;
            if (frame.handlerIsFinally[i] && frame.handlerAt[i] > from) {
                frame.top = frame.handlerTop[i] + 1;
                frame.slots[frame.top] = new Cause.Return(value);
                frame.slots[++frame.top] = Cause.MARK;
                return frame.handlerAt[i];
            }
            frame.handlers--;
        }
        frame.top = 0;
        frame.slots[0] = value;
        return -1;
    }

    /**
     * Does what was to be done at the end of a {@code finally}: {@code cause} or what stands below it, at
     * {@link Frame#top}.
     *
     * @return the word to go on at, -1 to return the value at {@link Frame#top}
     */
    static int endFinally(Vm vm, Frame frame, int at, Object cause) {
        Object below = frame.top >= 0 ? frame.slots[frame.top] : cause;
        if (below instanceof Cause.Return back) {
            return returnThrough(frame, at, back.value);
        }
        if (below instanceof Cause.Jump jump) {
            frame.top--;
            return jump(frame, at, jump.target, jump.handlersLeft);
        }
        throw Raising.raised(vm, cause);
    }

    /** Whether an exception ends an {@code async with}; else a return or jump does. */
    static boolean isCausedByException(Vm vm, Object cause, Object baseException) {
        boolean raised = ExceptionTypes.isException(cause);
        if (raised != (Boolean) Operators.binary(vm, BinaryOp.EXCEPTION_MATCH, cause, baseException)) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "BaseException has been replaced");
        }
        return raised;
    }
}
