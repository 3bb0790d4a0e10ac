package io.github.mpyfreezer.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param stdout what it printed, in ISO 8859-1 so that every byte is a character
 * @param stderr what it complained of, likewise
 */
record Outcome(int code, String stdout, String stderr) {
    /** Runs the command within this JVM, with the test's working directory. */
    static Outcome of(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(new Console(out, err, false), args);
        var outcome =
                new Outcome(code, out.toString(StandardCharsets.ISO_8859_1), err.toString(StandardCharsets.ISO_8859_1));
        SizeJson.check(args, outcome);
        return outcome;
    }

    /** Runs the stock command line as a release has it. */
    static Outcome ofMpyTool(String release, List<String> args) {
        List<String> all = new ArrayList<>(List.of("mpy-tool", "--micropython", release));
        all.addAll(args);
        return of(all.toArray(String[]::new));
    }
}
