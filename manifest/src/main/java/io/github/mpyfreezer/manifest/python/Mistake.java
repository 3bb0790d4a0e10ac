package io.github.mpyfreezer.manifest.python;

/** A mistake in a manifest, worded as Python words it. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The line of what is being evaluated, which the interpreter knows. */
    static final int HERE = 0;

    private final int line;
    private final String text;

    /** A mistake found while something is evaluated. */
    Mistake(String text) {
        this(HERE, text);
    }

    Mistake(int line, String text) {
        super(text, null, false, false);
        this.line = line;
        this.text = text;
    }

    int lineOr(int current) {
        return line == HERE ? current : line;
    }

    String text() {
        return text;
    }
}
