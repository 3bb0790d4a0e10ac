package io.github.mpyfreezer.vm.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a function's code on all its ways without running it, and holds that the stack stays within the frame, that handlers
 * are set up and left in pairs, and that what is no value (the mark of {@code **}, a method's absent self, what waits for the
 * end of a {@code finally}) is used for nothing else. No firmware checks this; code that breaks it makes a real one run wild.
 *
 * <p>Where ways meet, stacks may differ: a {@code finally} is entered with one thing on top when control falls into it or an
 * exception does, and with two when a return or jump waits for its end. Each is followed.
 */
final class StackCheck {
    /** Bit of a count of handlers to leave: an iterator is to be dropped, too. */
    private static final int DROP_ITERATOR = 0x80;

    /** More stacks than these at one place no compiler makes: two for each {@code finally} around it. */
    private static final int MOST_STATES = 256;

    /** Places of stacks that are looked at in all, which takes about as long as copying as many bytes. */
    private static final long MOST_WORK = 1L << 29;

    /** Places of stacks that are kept. */
    private static final long MOST_KEPT = 1L << 25;

    private final int[] code;
    /** How deep the stack may be: what locals leave of the frame. */
    private final int room;

    private final int handlers;
    private final String function;
    private final List<@Nullable Set<StackState>> seen = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Jump> jumps = new ArrayList<>();
    /** The words at which ways may meet. */
    private final BitSet meetings = new BitSet();

    private long work;
    private long kept;

    private record Open(int at, StackState state) {}

    /** A jump that waits for the end of a {@code finally}, with so many handlers still to be left then. */
    private record Jump(int target, int left) {}

    StackCheck(CodeBlock.Layout layout, Signature signature, String function) {
        this.code = layout.code();
        this.handlers = layout.handlers();
        this.function = function;
        for (int i = 0; i < code.length; i++) {
            seen.add(null);
        }
        if (signature.defaults() > signature.positional()) {
            throw fault(0, signature.defaults() + " defaults for " + signature.positional() + " arguments");
        }
        int locals = Math.max(signature.slots(), localsUsed(layout));
        this.room = layout.slots() - locals;
        if (room < 0) {
            throw fault(0, locals + " locals in a frame of " + layout.slots());
        }
        findMeetings();
    }

    /** Locals are numbered from the last slot of the frame downwards; gives how many there are up to the lowest that is used. */
    private static int localsUsed(CodeBlock.Layout layout) {
        int[] code = layout.code();
        int lowest = layout.slots();
        for (int cell : layout.cells()) {
            lowest = Math.min(lowest, cell);
        }
        for (int at = 0; at < code.length; at += Op.length(code[at])) {
            switch (code[at]) {
                case Op.LOAD_FAST, Op.LOAD_DEREF, Op.STORE_FAST, Op.STORE_DEREF, Op.DELETE_FAST, Op.DELETE_DEREF ->
                    lowest = Math.min(lowest, code[at + 1]);
                default -> {}
            }
        }
        return layout.slots() - lowest;
    }

    private void findMeetings() {
        meetings.set(0);
        for (int at = 0; at < code.length; at += Op.length(code[at])) {
            if (Op.hasTarget(code[at])) {
                meetings.set(code[at + 1]);
            }
        }
    }

    void check() {
        reach(0, StackState.EMPTY);
        while (!open.isEmpty()) {
            Open next = open.pop();
            try {
                step(next.at, next.state);
            } catch (StackState.Fault e) {
                throw fault(next.at, e.getMessage());
            }
        }
    }

    private void reach(int at, StackState state) {
        if (at >= code.length) {
            throw new StackState.Fault("the code ends without a return");
        }
        if (state.depth() > room) {
            throw new StackState.Fault("a stack of " + state.depth() + " where there is room for " + room);
        }
        state.checkBelowHandlers(at);
        if (!meetings.get(at)) {
            open.push(new Open(at, state));
            return;
        }
        Set<StackState> states = seen.get(at);
        if (states == null) {
            states = new LinkedHashSet<>();
            seen.set(at, states);
        }
        if (states.add(state)) {
            if (states.size() > MOST_STATES) {
                throw new StackState.Fault("more than " + MOST_STATES + " different stacks");
            }
            kept += state.depth();
            open.push(new Open(at, state));
        }
    }

    private void step(int at, StackState state) {
        work += 1 + state.depth() + state.blocks();
        if (work > MOST_WORK || kept > MOST_KEPT) {
            throw new StackState.Fault("more ways through the code than can be followed");
        }
        int op = code[at];
        int next = at + Op.length(op);
        int a = Op.length(op) > 1 ? code[at + 1] : 0;
        int b = Op.length(op) > 2 ? code[at + 2] : 0;
        switch (op) {
            case Op.JUMP -> reach(a, state);
            case Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_FALSE -> {
                char known = state.kind(0);
                if (known != (op == Op.POP_JUMP_IF_TRUE ? StackState.FALSE : StackState.TRUE)) {
                    reach(a, state.pop(1));
                }
                if (known != (op == Op.POP_JUMP_IF_TRUE ? StackState.TRUE : StackState.FALSE)) {
                    reach(next, state.pop(1));
                }
            }
            case Op.JUMP_IF_TRUE_OR_POP, Op.JUMP_IF_FALSE_OR_POP -> {
                reach(a, state.needs(1));
                reach(next, state.pop(1));
            }
            case Op.SETUP_WITH -> {
                StackState inside = state.pop(1).push(StackState.VALUE).push(StackState.SELF);
                reach(next, setup(inside, a, true).push(StackState.VALUE));
            }
            case Op.SETUP_EXCEPT -> reach(next, setup(state, a, false));
            case Op.SETUP_FINALLY -> reach(next, setup(state, a, true));
            case Op.POP_EXCEPT_JUMP -> reach(a, state.leave());
            case Op.UNWIND_JUMP -> jump(at, state, a, b);
            case Op.END_FINALLY -> endFinally(at, state, next);
            case Op.FOR_ITER -> {
                reach(a, state.dropIterator());
                reach(next, state.push(StackState.VALUE));
            }
            case Op.RETURN_VALUE -> giveBack(at, state.needs(1));
            case Op.RAISE_OBJ -> state.needs(1);
            case Op.RAISE_FROM -> state.needs(2);
            case Op.RAISE_LAST -> {}
            default -> reach(next, StackEffects.of(op, a, b, state, room));
        }
    }

    /** A handler is set up; an exception may come to it at once. */
    private StackState setup(StackState state, int handler, boolean isFinally) {
        StackState inside = state.block(handler, isFinally);
        if (inside.blocks() > handlers) {
            throw new StackState.Fault("more than " + handlers + " handlers");
        }
        reach(handler, inside.push(StackState.EXCEPTION));
        return inside;
    }

    private void jump(int from, StackState state, int target, int count) {
        StackState now = state;
        int left = count;
        while ((left & ~DROP_ITERATOR) > 0) {
            left--;
            StackState.Handler handler = now.handler();
            if (handler.isFinally() && handler.at() > from) {
                if (now.depth() != handler.depth()) {
                    throw new StackState.Fault(
                            "stack of " + now.depth() + " where a finally expects " + handler.depth());
                }
                reach(handler.at(), now.push(numberOf(new Jump(target, left))).push(StackState.MARK));
                return;
            }
            if (handler.isFinally()) {
                now = now.drop(waitingAt(now, handler));
            }
            now = now.leave();
        }
        reach(target, left == 0 ? now : now.dropIterator());
    }

    /** How much of what a running {@code finally} was given is on top. */
    private static int waitingAt(StackState state, StackState.Handler handler) {
        int count = state.depth() - handler.depth();
        if (count != 1 && count != 2) {
            throw new StackState.Fault(
                    "stack of " + state.depth() + " where a finally is left that began at " + handler.depth());
        }
        return count;
    }

    private char numberOf(Jump jump) {
        int number = jumps.indexOf(jump);
        if (number < 0) {
            number = jumps.size();
            jumps.add(jump);
        }
        if (StackState.JUMP + number > Character.MAX_VALUE) {
            throw new StackState.Fault("too many jumps out of handlers");
        }
        return (char) (StackState.JUMP + number);
    }

    private void giveBack(int from, StackState state) {
        StackState now = state;
        while (now.blocks() > 0) {
            StackState.Handler handler = now.handler();
            if (handler.isFinally() && handler.at() > from) {
                reach(handler.at(), now.cut().push(StackState.RETURN).push(StackState.MARK));
                return;
            }
            now = now.leave();
        }
    }

    private void endFinally(int at, StackState state, int next) {
        char below = state.depth() > 1 ? state.kind(1) : StackState.VALUE;
        if (!StackState.waits(below)) {
            reach(next, state.pop(1).leave());
            return;
        }
        StackState left = state.popKind(StackState.MARK).drop(1).leave();
        if (below == StackState.RETURN) {
            giveBack(at, left);
        } else {
            Jump jump = jumps.get(below - StackState.JUMP);
            jump(at, left, jump.target, jump.left);
        }
    }

    private InvalidCodeException fault(int at, @Nullable String what) {
        return new InvalidCodeException("function " + function + ", instruction " + at + ": " + what);
    }
}
