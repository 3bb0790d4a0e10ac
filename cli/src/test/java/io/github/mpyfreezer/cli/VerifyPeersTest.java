package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What firmware freezes by default, and all packages of micropython-lib, behave frozen as they do from {@code .mpy} files. Run by
 * {@code mvn verify -Ppeers} with {@code MPY_DIR}, a tree with mpy-cross built in it and with micropython-lib.
 */
@Tag("peers")
class VerifyPeersTest {
    private static final List<String> PARTS = List.of("micropython", "python-stdlib", "python-ecosys");

    @TempDir
    private Path folder;

    private static String tree() {
        String tree = System.getenv("MPY_DIR");
        assumeTrue(tree != null, "MPY_DIR names no MicroPython tree");
        assumeTrue(Files.isExecutable(Path.of(ChosenCompiler.ofTree(tree))), "mpy-cross is not built");
        return tree;
    }

    private static String verified(String board, String manifest) {
        Outcome outcome = Outcome.of("verify", "--board", board, "--mpy-dir", tree(), "--no-cautions", manifest);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout()).contains("equal, bit for bit", "same output, exceptions, state, steps");
        assertThat(outcome.code()).isZero();
        return outcome.stdout();
    }

    @ParameterizedTest
    @CsvSource({
        "PYBV10, stm32/boards/manifest.py",
        "RPI_PICO, rp2/boards/manifest.py",
        "RPI_PICO_W, rp2/boards/RPI_PICO_W/manifest.py",
        "ESP32_GENERIC, esp32/boards/manifest.py",
        "ADAFRUIT_ITSYBITSY_M4_EXPRESS, samd/boards/manifest.py",
        "PCA10040, nrf/boards/manifest.py",
        "unix, unix/variants/manifest.py"
    })
    void defaultManifests(String board, String manifest) {
        verified(board, tree() + "/ports/" + manifest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "PYBV10", "RPI_PICO", "ESP32_GENERIC", "PCA10040"})
    void allPackages(String board) throws IOException {
        Path library = Path.of(tree(), "lib/micropython-lib");
        assumeTrue(Files.isDirectory(library.resolve(PARTS.get(0))), library + " is not there");
        StringBuilder manifest = new StringBuilder();
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(library.resolve(part))) {
                files.filter(file -> file.endsWith("manifest.py"))
                        .map(file -> String.valueOf(file.resolveSibling("").getFileName()))
                        .sorted()
                        .forEach(name ->
                                manifest.append("require('").append(name).append("')\n"));
            }
        }
        Path file = Files.writeString(folder.resolve("manifest.py"), manifest);
        assertThat(manifest.toString().lines().count()).isGreaterThan(100);
        assertThat(verified(board, file.toString())).containsPattern("exercises +2[0-9] run");
    }
}
