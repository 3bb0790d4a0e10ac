package io.github.mpyfreezer.vm.translate;

/** Code of which no piece can be made; the interpreter runs it. */
final class UntranslatableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UntranslatableException(String message) {
        super(message, null, false, false);
    }
}
