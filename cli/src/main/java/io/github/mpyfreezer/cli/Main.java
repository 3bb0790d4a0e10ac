package io.github.mpyfreezer.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Where the process begins. The stock command lines have their own parser and go the shortest way, because every make calls
 * them; all else goes through picocli.
 */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String... args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs the command within a living process. */
    static int run(Console console, String... args) {
        int code;
        try {
            code = dispatch(console, args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            code = Failure.report(console, e);
        }
        try {
            console.flush();
        } catch (UncheckedIOException e) {
            code = Failure.report(console, e);
        }
        return code;
    }

    private static int dispatch(Console console, String... args) {
        if (args.length > 0 && args[0].equals("mpy-tool")) {
            return MpyTool.run(Arrays.asList(args).subList(1, args.length), console);
        }
        if (args.length > 0 && args[0].equals("makemanifest")) {
            return MakeManifest.run(Arrays.asList(args).subList(1, args.length), console);
        }
        if (args.length == 3 && args[0].equals(WarmUp.ARGUMENT)) {
            return WarmUp.run(args[1], args[2]);
        }
        return CommandLines.run(console, args);
    }
}
