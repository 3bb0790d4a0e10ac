package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.object.MpObject;
import org.jspecify.annotations.Nullable;

/**
 * One call of a function in progress, or a generator at rest ({@code mp_code_state_t} in py/bc.h): its stack, which grows
 * from slot 0 upwards, its locals, from the last slot downwards, and the handlers that are set up.
 */
final class Frame {
    /** A frame of more slots than these is in memory, others are on the stack. */
    static final int LARGE = 64;

    private static final int[] NO_INTS = {};
    private static final boolean[] NO_BOOLEANS = {};
    private static final @Nullable MpObject[] NO_OBJECTS = {};

    final CodeBlock code;
    final MpFunction function;
    final Object[] slots;

    /** The slot of the topmost value, -1 where there is none. */
    int top = -1;
    /** The word of the next instruction. */
    int next;

    /** Steps made in the call that are not counted yet, while nothing goes on with it. */
    int steps;

    /** For each handler where it begins, and the topmost slot without what it is given. */
    final int[] handlerAt;

    final int[] handlerTop;
    final boolean[] handlerIsFinally;
    /** For each handler that is running the exception it was given. */
    final @Nullable MpObject[] handlerException;

    int handlers;

    /** Whether it gave a value and waits for another; otherwise it has ended, or not yet begun. */
    boolean suspended;

    /** The line, and the word, that a tracer was told of last. */
    int tracedLine = -1;

    int tracedAt = -1;

    /** The call that this one was made from, while it is in progress. */
    @Nullable
    Frame caller;

    Frame(MpFunction function) {
        this.function = function;
        this.code = function.code();
        CodeBlock.Layout layout = code.layout();
        this.slots = new Object[layout.slots()];
        int most = layout.handlers();
        this.handlerAt = most == 0 ? NO_INTS : new int[most];
        this.handlerTop = most == 0 ? NO_INTS : new int[most];
        this.handlerIsFinally = most == 0 ? NO_BOOLEANS : new boolean[most];
        this.handlerException = most == 0 ? NO_OBJECTS : new MpObject[most];
    }

    void pushHandler(int at, boolean isFinally, int topmost) {
        int i = handlers++;
        handlerAt[i] = at;
        handlerTop[i] = topmost;
        handlerIsFinally[i] = isFinally;
        handlerException[i] = null;
    }

    /** The exception that the innermost running handler was given, null if none is running. */
    @Nullable
    MpObject currentException() {
        for (int i = handlers - 1; i >= 0; i--) {
            MpObject exception = handlerException[i];
            if (exception != null) {
                return exception;
            }
        }
        return null;
    }
}
