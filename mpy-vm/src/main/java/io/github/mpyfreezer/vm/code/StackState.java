package io.github.mpyfreezer.vm.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the stack at one point of a function: what kind of thing is in each place, and which handlers are set up.
 *
 * @param kinds a character a place, the bottom first; those from {@link #JUMP} on are numbers of pending jumps
 * @param handlers the handlers set up, the outermost first
 */
record StackState(String kinds, List<Handler> handlers) {
    /** A value. */
    static final char VALUE = 'v';
    /** What {@code LOAD_NULL} gives, and an empty place. */
    static final char NULL = 'n';
    /** What a method is bound to, or nothing. */
    static final char SELF = 's';
    /** A return that waits for the end of a {@code finally}. */
    static final char RETURN = 'r';
    /** The number that stands on top of what waits for the end of a {@code finally}. It is a value, too. */
    static final char MARK = 'm';
    /** An exception. It is a value, too. */
    static final char EXCEPTION = 'e';
    /** True. It is a value, too. */
    static final char TRUE = 't';
    /** False. It is a value, too. */
    static final char FALSE = 'f';

    /** The first of the jumps that wait for the end of a {@code finally}. */
    static final char JUMP = 0x100;

    static final StackState EMPTY = new StackState("", List.of());

    /**
     * A handler.
     *
     * @param at where it begins
     * @param below what is on the stack, without what the handler is given
     * @param isFinally whether it is run on leaving in whatever way
     */
    record Handler(int at, String below, boolean isFinally) {
        int depth() {
            return below.length();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Handler handler
                    && at == handler.at
                    && isFinally == handler.isFinally
                    && below.equals(handler.below);
        }

        @Override
        public int hashCode() {
            return 31 * at + below.hashCode();
        }
    }

    /** Something that no compiler writes. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;

        Fault(String message) {
            super(message, null, false, false);
        }
    }

    // Written out, as are those of the handlers: to put together what a record has takes 20 ms of a process that asks
    // first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StackState state && kinds.equals(state.kinds) && handlers.equals(state.handlers);
    }

    @Override
    public int hashCode() {
        return 31 * kinds.hashCode() + handlers.hashCode();
    }

    int depth() {
        return kinds.length();
    }

    int blocks() {
        return handlers.size();
    }

    /** The innermost handler. */
    Handler handler() {
        if (handlers.isEmpty()) {
            throw new Fault("a handler is needed, but there is none");
        }
        return handlers.get(handlers.size() - 1);
    }

    /** The kind of what is so many places below the top. */
    char kind(int below) {
        int place = kinds.length() - 1 - below;
        if (place < 0) {
            throw new Fault("stack of " + kinds.length() + " where " + (below + 1) + " are needed");
        }
        return kinds.charAt(place);
    }

    /** Whether a kind is that of something that waits for the end of a {@code finally}. */
    static boolean waits(char kind) {
        return kind == RETURN || kind >= JUMP;
    }

    private static boolean isValue(char kind) {
        return kind == VALUE || kind == MARK || kind == EXCEPTION || kind == TRUE || kind == FALSE;
    }

    StackState push(char kind) {
        return new StackState(kinds + kind, handlers);
    }

    /** Pushes so many values, unless that is more than {@code most}. */
    StackState pushValues(int count, int most) {
        if (count < 0 || count > most) {
            throw new Fault(count + " values at once");
        }
        return new StackState(kinds + String.valueOf(VALUE).repeat(count), handlers);
    }

    /**
     * Holds that what stood on the stack when a handler was set up is still there, unless the handler is running: it comes
     * before {@code at} then, and is not come to again.
     */
    void checkBelowHandlers(int at) {
        for (int i = handlers.size() - 1; i >= 0; i--) {
            Handler handler = handlers.get(i);
            if (handler.at > at) {
                if (!kinds.startsWith(handler.below)) {
                    throw new Fault("stack " + kinds + " where a handler relies on " + handler.below);
                }
                return;
            }
        }
    }

    /** Takes off values. */
    StackState pop(int count) {
        return needs(count).drop(count);
    }

    /** Takes off anything. */
    StackState drop(int count) {
        if (count < 0) {
            throw new Fault(-count + " taken off less than nothing");
        }
        if (count > 0) {
            kind(count - 1);
        }
        return new StackState(kinds.substring(0, kinds.length() - count), handlers);
    }

    /** Takes off one thing of a kind that is no value. */
    StackState popKind(char kind) {
        if (kind(0) != kind) {
            throw new Fault("stack " + kinds + " where " + kind + " is needed on top");
        }
        return drop(1);
    }

    /** Takes off a value, or what {@code LOAD_NULL} gave. */
    StackState popOrNull() {
        return kind(0) == NULL ? drop(1) : pop(1);
    }

    /** Holds that there are so many values on top. */
    StackState needs(int count) {
        for (int i = 0; i < count; i++) {
            if (!isValue(kind(i))) {
                throw new Fault("stack " + kinds + " where " + count + " values are needed");
            }
        }
        return this;
    }

    /** Holds that there is a value so many places below the top. */
    StackState needsAt(int below) {
        if (!isValue(kind(below))) {
            throw new Fault("stack " + kinds + " where a value is needed " + below + " below the top");
        }
        return this;
    }

    /** The topmost goes below the {@code count} that were under it. */
    StackState rotate(int count) {
        char top = kind(0);
        kind(count);
        int from = kinds.length() - 1 - count;
        return new StackState(kinds.substring(0, from) + top + kinds.substring(from, kinds.length() - 1), handlers);
    }

    /** The topmost so many are there twice. */
    StackState twice(int count) {
        kind(count - 1);
        return new StackState(kinds + kinds.substring(kinds.length() - count), handlers);
    }

    /** An iterator of a {@code for} is put in the place of what it goes over. */
    StackState iterator() {
        return needs(1).push(NULL).push(NULL).push(NULL);
    }

    /** The iterator of a {@code for} goes. It has four places, and stands in the first or, in a comprehension, the second. */
    StackState dropIterator() {
        if (!kinds.endsWith("vnnn") && !kinds.endsWith("nvnn")) {
            throw new Fault("stack " + kinds + " where an iterator is needed on top");
        }
        return drop(4);
    }

    StackState block(int at, boolean isFinally) {
        var more = new ArrayList<>(handlers);
        more.add(new Handler(at, kinds, isFinally));
        return new StackState(kinds, List.copyOf(more));
    }

    /** The innermost handler goes. */
    StackState leave() {
        handler();
        return new StackState(kinds, handlers.subList(0, handlers.size() - 1));
    }

    /** Everything above the depth of the innermost handler goes. */
    StackState cut() {
        return drop(depth() - handler().depth());
    }

    /** The two values of a {@code with} below what is to be done at its end go. */
    StackState withCleanup() {
        if (waits(kind(1))) {
            char waiting = kind(1);
            return drop(2).popKind(SELF).pop(1).push(waiting).push(kind(0));
        }
        return pop(1).popKind(SELF).pop(1).push(VALUE);
    }

    /** What an {@code async with} finds out of what ends it. */
    StackState matchCause() {
        StackState rest = pop(2);
        return switch (kind(1)) {
            case EXCEPTION -> rest.push(TRUE);
            case MARK -> rest.push(FALSE);
            default -> throw new Fault("stack " + kinds + " where the end of an async with looks for its cause");
        };
    }
}
