package io.github.mpyfreezer.vm.code;

import java.util.List;

/**
 * What is known of the stack at one point of a function: what kind of thing is in each place, and which handlers are set up.
 *
 * @param kinds a character a place, the bottom first
 * @param handlers the handlers set up, the outermost first
 */
record StackState(String kinds, List<Handler> handlers) {
    /** A value. */
    static final int VALUE = 'v';
    /** What {@code LOAD_NULL} gives: the place of the name in {@code f(**x)}. */
    static final int NULL = 'n';
    /** What a method is bound to, or nothing. */
    static final int SELF = 's';
    /** What the end of a {@code finally} is to do: nothing, raise, return or jump. */
    static final int CAUSE = 'c';

    static final StackState EMPTY = new StackState("", List.of());

    /**
     * A handler.
     *
     * @param at where it begins
     * @param depth of the stack without what the handler is given
     * @param isFinally whether it is run on leaving in whatever way
     * @param isWith whether it ends a {@code with}, whose two values are then gone
     */
    record Handler(int at, int depth, boolean isFinally, boolean isWith) {}

    /** Something that no compiler writes. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;

        Fault(String message) {
            super(message, null, false, false);
        }
    }

    int depth() {
        return kinds.length();
    }

    int blocks() {
        return handlers.size();
    }

    boolean topIsFinally() {
        return handlers.get(handlers.size() - 1).isFinally;
    }

    StackState push(int kind) {
        return new StackState(kinds + (char) kind, handlers);
    }

    /** Takes values off. */
    StackState pop(int count) {
        needs(count);
        return new StackState(kinds.substring(0, kinds.length() - count), handlers);
    }

    /** Takes off one thing of a kind that is no value. */
    StackState popKind(int kind) {
        if (kinds.isEmpty() || kinds.charAt(kinds.length() - 1) != kind) {
            throw new Fault("stack " + kinds + " where " + (char) kind + " is needed on top");
        }
        return new StackState(kinds.substring(0, kinds.length() - 1), handlers);
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
        return new StackState(kinds.substring(0, kinds.length() - 4), handlers);
    }

    /** Takes off a value, or what {@code LOAD_NULL} gave. */
    StackState popKey() {
        return !kinds.isEmpty() && kinds.charAt(kinds.length() - 1) == NULL ? popKind(NULL) : pop(1);
    }

    /** A value on top is taken as what the end of a {@code finally} is to do. */
    StackState topAsCause() {
        return kinds.endsWith("v") ? pop(1).push(CAUSE) : this;
    }

    /** Takes off what the end of a {@code finally} is to do. Of an {@code except} that does not match it is the exception. */
    StackState popCause() {
        return kinds.endsWith("v") ? pop(1) : popKind(CAUSE);
    }

    /** Holds that there are so many values on top. */
    StackState needs(int count) {
        if (kinds.length() < count) {
            throw new Fault("stack of " + kinds.length() + " where " + count + " are needed");
        }
        for (int i = kinds.length() - count; i < kinds.length(); i++) {
            if (kinds.charAt(i) != VALUE) {
                throw new Fault("stack " + kinds + " where " + count + " values are needed");
            }
        }
        return this;
    }

    /** Holds that there is a value so many places below the top. */
    StackState needsAt(int below) {
        int place = kinds.length() - 1 - below;
        if (place < 0 || kinds.charAt(place) != VALUE) {
            throw new Fault("stack " + kinds + " where a value is needed " + below + " below the top");
        }
        return this;
    }

    StackState block(int at, boolean isFinally, boolean isWith) {
        var more = new java.util.ArrayList<>(handlers);
        more.add(new Handler(at, kinds.length(), isFinally, isWith));
        return new StackState(kinds, List.copyOf(more));
    }

    StackState leave() {
        if (handlers.isEmpty()) {
            throw new Fault("a handler is left, but there is none");
        }
        return new StackState(kinds, handlers.subList(0, handlers.size() - 1));
    }

    /** The two values of a {@code with} below what is to be done at its end go. */
    StackState withCleanup() {
        return popCause().popKind(SELF).pop(1).push(CAUSE);
    }

    /** One handler is left on the way out of it by a jump. */
    StackState unwind(int from) {
        StackState left = leave();
        Handler handler = handlers.get(handlers.size() - 1);
        if (!handler.isFinally) {
            return left;
        }
        if (handler.at <= from) {
            return left.popCause();
        }
        if (kinds.length() != handler.depth) {
            throw new Fault("stack of " + kinds.length() + " where a finally expects " + handler.depth);
        }
        return handler.isWith ? left.popKind(SELF).pop(1) : left;
    }
}
