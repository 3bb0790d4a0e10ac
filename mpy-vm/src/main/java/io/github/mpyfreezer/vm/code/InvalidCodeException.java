package io.github.mpyfreezer.vm.code;

/** Bytecode that no compiler writes: run as it is, it would leave its frame. */
public final class InvalidCodeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message function, offset and what is wrong */
    InvalidCodeException(String message) {
        super(message, null, false, false);
    }
}
