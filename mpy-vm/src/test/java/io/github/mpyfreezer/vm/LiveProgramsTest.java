package io.github.mpyfreezer.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the conformance programs of test-fixtures/vm on a real interpreter, the one of the npm package named in
 * test-fixtures/tools/package.json, so that the expected texts are seen to be right wherever the tests run. Needs node, and
 * {@code npm ci} in test-fixtures/tools; is skipped without them.
 */
@Tag("node")
class LiveProgramsTest {
    private static final Path TOOLS =
            Path.of(System.getProperty("fixtures", "../test-fixtures")).resolve("tools");
    private static final int NOT_INSTALLED = 3;

    @Test
    void expectedTextsAreThoseOfTheInterpreter() throws IOException, InterruptedException {
        Process process = start("node", "wasm.mjs", "--check");
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code == NOT_INSTALLED) {
            abort(printed.strip());
        }
        assertThat(code).as(printed).isZero();
        assertThat(printed).containsPattern("\\b[1-9]\\d\\d equal, 0 different");
    }

    private static Process start(String... command) throws IOException {
        File folder = TOOLS.toFile();
        try {
            return new ProcessBuilder(command)
                    .directory(folder)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            if (!folder.isDirectory()) {
                throw e;
            }
            return abort("no " + command[0] + " here");
        }
    }
}
