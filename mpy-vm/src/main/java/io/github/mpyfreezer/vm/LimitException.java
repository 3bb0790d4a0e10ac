package io.github.mpyfreezer.vm;

/** A program was stopped from outside: it has used up what it was given. Programs cannot catch it. */
public final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what is used up */
    public LimitException(String message) {
        super(message, null, false, false);
    }
}
