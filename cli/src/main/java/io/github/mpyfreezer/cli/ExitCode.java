package io.github.mpyfreezer.cli;

/** What the command's exit codes mean. */
final class ExitCode {
    static final int OK = 0;
    /** The input is at fault, or the file system. */
    static final int FAULT = 1;
    /** The command line is at fault. */
    static final int USAGE = 2;

    /** All went well, and a limit that the user set is broken. */
    static final int BUDGET = 3;

    private ExitCode() {}
}
