package io.github.mpyfreezer.vm.object;

/** An exception of the program on its way to a handler. It has no Java stack trace; the object has the program's. */
public final class Raised extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient MpObject exception;

    /** @param exception an instance of an exception type, built in or defined by the program */
    public Raised(MpObject exception) {
        super(null, null, false, false);
        this.exception = exception;
    }

    /** What was raised. */
    public MpObject exception() {
        return exception;
    }

    /** Whether what was raised is of this type or one derived from it. */
    public boolean is(MpType type) {
        return exception.type().isSubclassOf(type);
    }

    /** The exception's type and, of one that is built in, its text; for messages about the machine, not of it. */
    @Override
    public String getMessage() {
        String type = exception.type().name().toString();
        return exception instanceof MpException built && built.value() instanceof MpStr text
                ? type + ": " + text
                : type;
    }
}
