package io.github.mpyfreezer.cli;

import java.util.Objects;

/** Something the user must know and mend: one line, without the program's name, which is put before it. */
final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    /** A fault of the input: exit code 1. */
    CliException(String message) {
        this(message, ExitCode.FAULT);
    }

    CliException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
