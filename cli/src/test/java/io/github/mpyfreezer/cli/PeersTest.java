package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares with stock tools at hand, on all Python that a MicroPython tree and micropython-lib hold. Run by
 * {@code mvn verify -Ppeers} with {@code MPY_DIR}, a tree with mpy-cross built in it; {@code MPY_LIB_DIR}, if micropython-lib
 * is elsewhere; and {@code MPY_TOOLS}, for the tools of other releases: {@code 1.22=DIR,1.19=DIR}, each with tools/mpy-tool.py
 * below it.
 */
@Tag("peers")
class PeersTest {
    /** What is ours on purpose: words of negative floats, and floats that need 17 digits. */
    private static final Pattern DEVIATION =
            Pattern.compile(".*_macro \\(\\(mp_rom_obj_t\\)\\(.*" + "|static const mp_obj_(float|complex)_t .*");

    /** Of all modules this one in so many is compared alone; all are compared together. */
    private static final int EVERY = 10;

    @TempDir
    private static Path folder;

    private static final List<String> MODULES = new ArrayList<>();

    private record Peer(String release, Path tool) {}

    @BeforeAll
    static void compileEverything() throws IOException, InterruptedException {
        String tree = System.getenv("MPY_DIR");
        assumeTrue(tree != null, "MPY_DIR names no MicroPython tree");
        Path cross = Path.of(tree, "mpy-cross/build/mpy-cross");
        assumeTrue(Files.isExecutable(cross), cross + " is not built");
        String library = System.getenv().getOrDefault("MPY_LIB_DIR", tree + "/lib/micropython-lib");
        for (String part : List.of(tree + "/extmod", tree + "/drivers", tree + "/ports", library)) {
            compile(cross, Path.of(part));
        }
        assertThat(MODULES).hasSizeGreaterThan(100);
    }

    private static void compile(Path cross, Path sources) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
        for (Path source : files) {
            String name =
                    "m" + MODULES.size() + "_" + source.getFileName().toString().replaceAll("[^A-Za-z0-9_.]", "_");
            Path compiled = folder.resolve(name.replace(".py", ".mpy"));
            var command = List.of(cross.toString(), "-s", name, "-o", compiled.toString(), source.toString());
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            if (process.waitFor() == 0) {
                MODULES.add(compiled.toString());
            }
        }
    }

    static List<Peer> peers() {
        Map<String, Path> tools = new LinkedHashMap<>();
        String tree = System.getenv("MPY_DIR");
        if (tree != null) {
            tools.put(FirmwareVersion.ofTree(tree).since(), Path.of(tree));
        }
        for (String entry : System.getenv().getOrDefault("MPY_TOOLS", "").split(",", -1)) {
            if (entry.contains("=")) {
                tools.put(entry.substring(0, entry.indexOf('=')), Path.of(entry.substring(entry.indexOf('=') + 1)));
            }
        }
        return tools.entrySet().stream()
                .map(tool -> new Peer(tool.getKey(), tool.getValue().resolve("tools/mpy-tool.py")))
                .toList();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("peers")
    void modulesAlone(Peer peer) throws IOException, InterruptedException {
        List<String> crashed = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (int i = 0; i < MODULES.size(); i += EVERY) {
            String module = MODULES.get(i);
            for (String option : List.of("-f", "-xd")) {
                Process process = stock(peer, List.of(option, module));
                String theirs = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                if (process.waitFor() != 0) {
                    crashed.add(module);
                    continue;
                }
                String ours = Outcome.ofMpyTool(peer.release(), List.of(option, module))
                        .stdout();
                if (!withoutDeviations(ours).equals(withoutDeviations(theirs))) {
                    different.add(option + " " + module);
                }
            }
        }
        // One module holds a lone surrogate, at which the tool stops; one has two strings that are spelled alike.
        assertThat(crashed).allMatch(name -> name.endsWith("_utils.mpy"));
        assertThat(different).allMatch(name -> name.endsWith("_entities.mpy") && name.startsWith("-f"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("peers")
    void allModulesTogether(Peer peer) throws IOException, InterruptedException {
        for (String option : List.of("-f", "-xd")) {
            List<String> args = new ArrayList<>(List.of(option));
            MODULES.stream()
                    .filter(name -> !name.endsWith("_utils.mpy") && !name.endsWith("_entities.mpy"))
                    .forEach(args::add);
            Process process = stock(peer, args);
            String theirs = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(process.waitFor()).isZero();
            String ours = Outcome.ofMpyTool(peer.release(), args).stdout();
            assertThat(withoutDeviations(ours)).isEqualTo(withoutDeviations(theirs));
        }
    }

    private static Process stock(Peer peer, List<String> args) throws IOException {
        List<String> command =
                new ArrayList<>(Arrays.asList("python3", peer.tool().toString()));
        command.addAll(args);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> withoutDeviations(String text) {
        return text.lines().filter(line -> !DEVIATION.matcher(line).matches()).toList();
    }
}
