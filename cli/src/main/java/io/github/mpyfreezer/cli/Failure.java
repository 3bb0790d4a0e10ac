package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardException;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.vm.board.script.ScriptException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;

/** Tells the user in one line what went wrong, and finds the exit code for it. */
final class Failure {
    /** Set to anything, it shows where in the program an internal error arose. */
    private static final String TRACE = "FREEZE_TRACE";

    private Failure() {}

    /** Tells of a stock command line that is not understood as argparse does: how to use it, and what is wrong. */
    static int reportUsage(Console console, String usage, String name, CliException fault) {
        console.complain(usage);
        console.complain(name + ": error: " + fault.getMessage());
        return fault.exitCode();
    }

    static int report(Console console, Throwable failure) {
        if (failure instanceof CliException fault) {
            console.complain("freeze: " + fault.getMessage());
            return fault.exitCode();
        } else if (failure instanceof FreezeException
                || failure instanceof BoardException
                || failure instanceof ScriptException
                || failure instanceof MpyFormatException) {
            console.complain("freeze: " + failure.getMessage());
        } else if (failure instanceof InvalidPathException fault) {
            console.complain("freeze: " + fault.getInput().replaceAll("\\p{Cntrl}", "?") + ": not a file name: "
                    + fault.getReason());
        } else if (failure instanceof UncheckedIOException fault) {
            // Nobody listens any more, as after "| head", which is no fault; or the disk is full, which is.
            String reason = InputFiles.reason(fault);
            if (!reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
                console.complain("freeze: output: " + reason);
            }
        } else if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
            console.complain("freeze: the input needs more memory than there is (" + failure.getMessage() + ")");
        } else {
            console.complain("freeze: internal error, please report it with the input: " + failure + " (" + TRACE
                    + "=1 shows more)");
            if (System.getenv(TRACE) != null) {
                failure.printStackTrace();
            }
        }
        return ExitCode.FAULT;
    }
}
