package io.github.mpyfreezer.vm;

/** A program was stopped from outside: it has used up what it was given. Programs cannot catch it. */
public final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** What stopped it. */
    public enum Kind {
        /** The steps of {@link Limits}. */
        STEPS,
        /** Somebody, by {@link Vm#stop}. */
        STOPPED,
        /** The stack of the thread that it runs in. */
        THREAD_STACK
    }

    /** @param message what is used up */
    public LimitException(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    /** What stopped it. */
    public Kind kind() {
        return kind;
    }
}
