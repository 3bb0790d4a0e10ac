package io.github.mpyfreezer.cli;

import java.io.OutputStream;
import java.util.List;

/**
 * Runs every command once within one process and throws away what they print. The launcher has the JVM keep the classes that
 * this loads in an archive, from which later processes start quickly.
 */
final class WarmUp {
    /** The hidden argument that asks for it. */
    static final String ARGUMENT = "--warm-up";

    private WarmUp() {}

    /** @param module a {@code .mpy} file to practise on */
    static int run(String module) {
        var nowhere = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        List<List<String>> commands = List.of(
                List.of("mpy-tool", "-f", module),
                List.of("mpy-tool", "-xd", module),
                List.of("--board", "PYBV10", "-o", "-", module),
                List.of("boards", "PYBV10"),
                List.of("dump", module),
                List.of("--help"));
        int worst = ExitCode.OK;
        for (List<String> command : commands) {
            worst = Math.max(worst, Main.run(nowhere, command.toArray(new String[0])));
        }
        return worst;
    }
}
