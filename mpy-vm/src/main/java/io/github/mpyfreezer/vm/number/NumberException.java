package io.github.mpyfreezer.vm.number;

/**
 * An exception of the running program that an operation on numbers raises. The caller makes the Python exception of it; it
 * carries no Java stack trace.
 */
public final class NumberException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The Python exception. */
    public enum Kind {
        /** {@code OverflowError}. */
        OVERFLOW_ERROR,
        /** {@code TypeError}. */
        TYPE_ERROR,
        /** {@code ValueError}. */
        VALUE_ERROR,
        /** {@code ZeroDivisionError}. */
        ZERO_DIVISION_ERROR
    }

    private final Kind kind;
    private final String terse;
    private final String normal;

    private NumberException(Kind kind, String terse, String normal, String detailed) {
        super(detailed, null, false, false);
        this.kind = kind;
        this.terse = terse;
        this.normal = normal;
    }

    static NumberException of(Kind kind, String message) {
        return new NumberException(kind, message, message, message);
    }

    static NumberException valueError(String message) {
        return of(Kind.VALUE_ERROR, message);
    }

    static NumberException valueError(String terse, String normal, String detailed) {
        return new NumberException(Kind.VALUE_ERROR, terse, normal, detailed);
    }

    static NumberException zeroDivision(String message) {
        return of(Kind.ZERO_DIVISION_ERROR, message);
    }

    /** Which Python exception it is. */
    public Kind kind() {
        return kind;
    }

    /** Its text on firmware built with terse errors. */
    public String terse() {
        return terse;
    }

    /** Its text on firmware built with normal errors. */
    public String normal() {
        return normal;
    }

    /** Its text on firmware built with detailed errors. */
    public String detailed() {
        return String.valueOf(getMessage());
    }
}
