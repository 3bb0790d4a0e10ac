package io.github.mpyfreezer.size;

import java.util.Objects;

/** A file of baselines or budgets does not say what it should. The message does not name the file. */
public final class SizeFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;

    /** @param line counted from 1, or 0 if it is the file as a whole */
    SizeFileException(int line, String message) {
        super(message);
        this.line = line;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The message behind the file's name and the line, if there is one: {@code freeze.budget:3: found …}. */
    public String in(String file) {
        return file + (line == 0 ? ": " : ":" + line + ": ") + getMessage();
    }
}
