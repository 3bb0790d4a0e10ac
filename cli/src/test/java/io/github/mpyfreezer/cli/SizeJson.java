package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** All JSON that {@code freeze size} writes in any test is as the published schema says. */
final class SizeJson {
    private static final Path FILE = Path.of("../docs/size.schema.json");

    private SizeJson() {}

    static JsonSchema schema() {
        try {
            return new JsonSchema(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at what a command wrote, if that was JSON of sizes. */
    static void check(String[] args, Outcome outcome) {
        if (args.length == 0 || !args[0].equals("size") || outcome.code() != 0 && outcome.code() != ExitCode.BUDGET) {
            return;
        }
        for (int i = 1; i + 1 < args.length; i++) {
            if (args[i].equals("--json") || args[i].equals("--save")) {
                check(args[i + 1].equals("-") ? printed(outcome.stdout()) : written(args[i + 1]));
            }
        }
    }

    private static void check(String json) {
        assertThat(schema().faults(json)).as(json).isEmpty();
    }

    /** The first object in what was printed. */
    private static String printed(String bytes) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        int start = text.startsWith("{\n") ? 0 : text.indexOf("\n{\n");
        return text.substring(start, text.indexOf("\n}\n", start) + 3);
    }

    private static String written(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
