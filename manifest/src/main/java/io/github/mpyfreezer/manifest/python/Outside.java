package io.github.mpyfreezer.manifest.python;

/** Says that a manifest uses a part of Python that is not known here. */
final class Outside extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String what;

    /** Something found while it is evaluated. */
    Outside(String what) {
        this(Mistake.HERE, what);
    }

    Outside(int line, String what) {
        super(what, null, false, false);
        this.line = line;
        this.what = what;
    }

    int lineOr(int current) {
        return line == Mistake.HERE ? current : line;
    }

    String what() {
        return what;
    }
}
