package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The machine here and a real interpreter print the same. Run by {@code mvn verify -Ppeers} with {@code MPY_DIR}, a tree with the
 * unix port and mpy-cross built in it.
 */
@Tag("peers")
class RealPeersTest {
    @TempDir
    private Path folder;

    private static Path inTree(String file) {
        String tree = System.getenv("MPY_DIR");
        assumeTrue(tree != null, "MPY_DIR names no MicroPython tree");
        Path path = Path.of(tree, file);
        assumeTrue(Files.isExecutable(path), path + " is not built");
        return path;
    }

    @Test
    void allFixturesAreAlike() {
        String interpreter = inTree("ports/unix/build-standard/micropython").toString();
        Outcome outcome = Outcome.of(
                "verify", "--board", "unix", "--with-micropython", interpreter, "mpy/bytecode", "verify/gauge");
        assertThat(outcome.stdout()).contains(" modules and 2 exercises, none differs\n");
        assertThat(outcome.code()).isZero();
    }

    /** The driver in the jar is what its source says. */
    @Test
    void theDriverIsUpToDate() throws IOException, InterruptedException {
        String compiler = inTree("mpy-cross/build/mpy-cross").toString();
        Path resources = Path.of("../verifier/src/main/resources/io/github/mpyfreezer/verifier/real");
        Path compiled = folder.resolve("driver.mpy");
        Processes.run(List.of(
                compiler,
                "-s",
                "freeze_driver.py",
                "-o",
                compiled.toString(),
                resources.resolve("freeze_driver.py").toString()));
        assertThat(compiled).hasSameBinaryContentAs(resources.resolve("freeze_driver.mpy"));
    }
}
