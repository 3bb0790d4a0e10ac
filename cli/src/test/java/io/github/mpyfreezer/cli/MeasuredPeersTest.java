package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.parser.view.Counts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures a real build: the unix port with its own manifest. Run by {@code mvn verify -Ppeers} with {@code MPY_DIR}, a tree
 * whose unix port is built.
 */
@Tag("peers")
class MeasuredPeersTest {
    private static final String MANIFEST = "ports/unix/variants/standard/manifest.py";
    /** A section of the object in the map file, with its size; long names have a line of their own. */
    private static final Pattern PART =
            Pattern.compile("^ \\.(?:ro)?data[.\\w]*\\s+0x\\w+ +0x(\\w+) \\S*/frozen_content\\.o$", Pattern.MULTILINE);

    private Path tree = Path.of("");
    private Path build = Path.of("");

    @BeforeEach
    void findBuild() {
        String found = System.getenv("MPY_DIR");
        assumeTrue(found != null, "MPY_DIR names no MicroPython tree");
        tree = Path.of(found);
        build = tree.resolve("ports/unix/build-standard");
        assumeTrue(Files.exists(build.resolve("micropython.map")), build + " is not built");
    }

    private Outcome measure(String... options) {
        List<String> command = new ArrayList<>(List.of("size", "--board", "unix", "--mpy-dir", tree.toString()));
        command.addAll(List.of(options));
        command.add(tree.resolve(MANIFEST).toString());
        return Outcome.of(command.toArray(String[]::new));
    }

    /** Of every module and kind, nothing is left. */
    @Test
    void theObjectIsWhatWasPredicted() throws IOException {
        Path object = build.resolve("frozen_content.o");
        Outcome outcome = measure("-b", build.toString(), "--object", object.toString());
        int bytes = ObjectSections.of(object).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.stdout())
                .endsWith(" " + Counts.grouped(bytes) + " bytes of ROM in " + object
                        + ", as predicted\n unaccounted: 0\n")
                .doesNotContainPattern("[+-]\\d");
    }

    /** The linker's map file says how much of it is no string. */
    @Test
    void theProgramIsAccountedFor() throws IOException {
        Path map = build.resolve("micropython.map");
        Outcome outcome =
                measure("--elf", build.resolve("micropython").toString(), "--map", map.toString(), "--csv", "-");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
        int linked = PART.matcher(Files.readString(map, StandardCharsets.ISO_8859_1))
                .results()
                .filter(part -> !part.group().contains(".str"))
                .mapToInt(part -> Integer.parseInt(part.group(1), 16))
                .sum();
        int measured = outcome.stdout()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(line -> !List.of("strings", "qstr_text", "padding").contains(line[line.length - 3]))
                .mapToInt(line -> Integer.parseInt(line[line.length - 2]))
                .sum();
        assertThat(measured).isPositive().isEqualTo(linked);
    }
}
