package io.github.mpyfreezer.compiler;

/** A compiler that cannot be used: one line that says why. */
public final class CompilerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CompilerException(String message) {
        super(message);
    }
}
