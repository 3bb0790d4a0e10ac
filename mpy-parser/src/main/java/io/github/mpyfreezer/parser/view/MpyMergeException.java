package io.github.mpyfreezer.parser.view;

/** Files cannot be merged. The message names them and says why, in one line. */
public final class MpyMergeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MpyMergeException(String message) {
        super(message);
    }
}
