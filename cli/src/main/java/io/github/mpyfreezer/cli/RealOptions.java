package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.verifier.real.Interpreter;
import io.github.mpyfreezer.verifier.report.Level;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which real interpreter is asked, besides the machine here. */
final class RealOptions {
    private static final int SECONDS = 30;

    @Option(
            names = "--with-micropython",
            paramLabel = "PROGRAM",
            description =
                    "ask a real interpreter, too: it imports each module from its .mpy file and runs the exercises, and what"
                            + " it prints is held against what both forms print here; what it has frozen in itself is asked for"
                            + " as well")
    private @Nullable String program;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "end a process of --with-micropython after so long (default: ${DEFAULT-VALUE})",
            defaultValue = "" + SECONDS)
    private int seconds;

    /** The interpreter. */
    Optional<Interpreter> interpreter(Level level) {
        if (seconds < 1) {
            throw new CliException("--time-limit: found " + seconds + ", expected 1 or more", ExitCode.USAGE);
        } else if (program != null && level == Level.STRUCTURE) {
            throw new CliException(
                    "--with-micropython runs the modules, and --level structure does not", ExitCode.USAGE);
        }
        if (program != null && program.contains("/") && !Files.exists(InputFiles.path(program))) {
            throw new CliException("--with-micropython: found no file " + program, ExitCode.USAGE);
        }
        return Optional.ofNullable(program).map(name -> Interpreter.of(name, seconds));
    }
}
