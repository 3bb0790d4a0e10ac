package io.github.mpyfreezer.verifier.run;

/** Frozen code is such that no machine can run it. */
final class UnfitCodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitCodeException(String message) {
        super(message);
    }
}
