package io.github.mpyfreezer.vm.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows a function's code on all its ways without running it, and holds that the stack is as deep wherever ways meet, that
 * it stays within the frame, that handlers are set up and left in pairs, and that what is no value (the mark of {@code **}, a
 * method's absent self, what a {@code finally} is to do at its end) is used for nothing else. No firmware checks this; code
 * that breaks it makes a real one run wild.
 */
final class StackCheck {
    private final int[] code;
    private final int slots;
    private final int handlers;
    private final boolean[] finallyStarts;
    private final String function;
    private final @Nullable StackState[] known;
    private final Deque<Integer> open = new ArrayDeque<>();

    StackCheck(CodeBlock.Layout layout, Signature signature, String function) {
        this.code = layout.code();
        this.slots = layout.slots();
        this.handlers = layout.handlers();
        this.finallyStarts = finallyStarts(code);
        this.function = function;
        this.known = new StackState[code.length + 1];
        int locals = signature.positional()
                + signature.keywordOnly()
                + (signature.varArgs() ? 1 : 0)
                + (signature.varKeywords() ? 1 : 0);
        if (locals > slots) {
            throw fault(0, locals + " arguments in a frame of " + slots);
        }
    }

    void check() {
        reach(0, StackState.EMPTY);
        while (!open.isEmpty()) {
            int at = open.pop();
            step(at, Objects.requireNonNull(known[at]));
        }
    }

    private static boolean[] finallyStarts(int[] code) {
        var starts = new boolean[code.length];
        for (int at = 0; at < code.length; at += Op.length(code[at])) {
            if (code[at] == Op.SETUP_WITH || code[at] == Op.SETUP_FINALLY) {
                starts[code[at + 1]] = true;
            }
        }
        return starts;
    }

    private void reach(int at, StackState coming) {
        if (at >= code.length) {
            throw fault(at, "the code ends without a return");
        }
        // Where control falls into a finally, the compiler has put None in the place of what is to be done at its end.
        StackState state = finallyStarts[at] ? coming.topAsCause() : coming;
        if (state.depth() > slots) {
            throw fault(at, "a stack of " + state.depth() + " in a frame of " + slots);
        }
        StackState before = known[at];
        if (before == null) {
            known[at] = state;
            open.push(at);
        } else if (!before.equals(state)) {
            throw fault(at, "ways meet with stacks " + before + " and " + state);
        }
    }

    private void step(int at, StackState state) {
        int op = code[at];
        int next = at + Op.length(op);
        int a = Op.length(op) > 1 ? code[at + 1] : 0;
        int b = Op.length(op) > 2 ? code[at + 2] : 0;
        try {
            switch (op) {
                case Op.JUMP -> reach(a, state);
                case Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_FALSE -> {
                    reach(a, state.pop(1));
                    reach(next, state.pop(1));
                }
                case Op.JUMP_IF_TRUE_OR_POP, Op.JUMP_IF_FALSE_OR_POP -> {
                    reach(a, state.needs(1));
                    reach(next, state.pop(1));
                }
                case Op.SETUP_WITH -> {
                    StackState inside = state.pop(1).push(StackState.VALUE).push(StackState.SELF);
                    setup(inside.block(a, true, true), a, next, StackState.VALUE);
                }
                case Op.SETUP_EXCEPT -> setup(state.block(a, false, false), a, next, -1);
                case Op.SETUP_FINALLY -> setup(state.block(a, true, false), a, next, -1);
                case Op.POP_EXCEPT_JUMP -> reach(a, state.leave());
                case Op.UNWIND_JUMP -> reach(a, unwound(at, state, b));
                case Op.END_FINALLY -> reach(next, state.popCause().leave());
                case Op.WITH_CLEANUP -> reach(next, state.withCleanup());
                case Op.FOR_ITER -> {
                    reach(a, state.dropIterator());
                    reach(next, state.push(StackState.VALUE));
                }
                case Op.RETURN_VALUE, Op.RAISE_OBJ -> state.needs(1);
                case Op.RAISE_FROM -> state.needs(2);
                case Op.RAISE_LAST -> {}
                default -> reach(next, StackEffects.of(op, a, b, state));
            }
        } catch (StackState.Fault e) {
            throw fault(at, e.getMessage());
        }
    }

    private void setup(StackState inside, int handler, int next, int pushed) {
        if (inside.blocks() > handlers) {
            throw new StackState.Fault("more than " + handlers + " handlers");
        }
        boolean cause = inside.topIsFinally();
        reach(handler, inside.push(cause ? StackState.CAUSE : StackState.VALUE));
        reach(next, pushed < 0 ? inside : inside.push(pushed));
    }

    private StackState unwound(int at, StackState state, int count) {
        StackState left = state;
        for (int i = 0; i < (count & 0x7f); i++) {
            left = left.unwind(at);
        }
        return (count & 0x80) != 0 ? left.dropIterator() : left;
    }

    private InvalidCodeException fault(int at, @Nullable String what) {
        return new InvalidCodeException("function " + function + ", instruction " + at + ": " + what);
    }
}
