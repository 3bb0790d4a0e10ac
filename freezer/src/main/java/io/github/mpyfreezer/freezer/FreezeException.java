package io.github.mpyfreezer.freezer;

import java.util.Objects;

/** A module cannot be put into this target's ROM. The message names the module, what is in the way and why. */
public final class FreezeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Says what is in the way.
     *
     * @param message one line, beginning with the module
     */
    public FreezeException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
