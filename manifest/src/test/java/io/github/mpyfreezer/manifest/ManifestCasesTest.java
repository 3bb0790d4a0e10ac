package io.github.mpyfreezer.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.manifest.external.Fallback;
import io.github.mpyfreezer.manifest.external.Python3;
import io.github.mpyfreezer.manifest.python.DeclarativePython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Resolves the manifests of test-fixtures/manifest, of which expected.txt says what the stock tool makes of them. */
class ManifestCasesTest {
    private static final Path ROOT =
            Path.of("../test-fixtures/manifest").toAbsolutePath().normalize();

    /**
     * Where we are meant to differ (docs/DEVIATIONS.md): by case, our result in freeze mode, or our words for a fault; by case
     * and mode, our result.
     */
    private static final Map<String, List<String>> OURS = Map.ofEntries(
            Map.entry(
                    "include_missing.py",
                    List.of("! Error in manifest file: $ROOT/cases/include_missing.py: cannot read the manifest"
                            + " $ROOT/tree/port/nothing.py: no such file")),
            Map.entry("syntax.py", List.of("! Error in manifest file: $ROOT/cases/syntax.py: '(' was never closed")),
            Map.entry(
                    "freeze_folder_in_list.py",
                    List.of(
                            "source|inner/leaf.py|$ROOT/tree/board/modules/inner/leaf.py|None|None",
                            "source|b_first.py|$ROOT/tree/board/modules/b_first.py|None|None")),
            Map.entry(
                    "freeze_folder_variable.py",
                    List.of("source|inner/leaf.py|$ROOT/tree/board/modules/inner/leaf.py|None|None")),
            Map.entry(
                    "freeze_other_kind.py",
                    List.of("! Error in manifest file: $ROOT/cases/freeze_other_kind.py: found"
                            + " $ROOT/tree/board/modules/data.bin, expected a .py or .mpy file")),
            Map.entry(
                    "freeze_as_mpy_of_mpy.py",
                    List.of("! Error in manifest file: $ROOT/cases/freeze_as_mpy_of_mpy.py: found"
                            + " $ROOT/tree/board/modules/ready.mpy, expected a .py file")),
            Map.entry(
                    "freeze_mpy_of_py.py",
                    List.of("! Error in manifest file: $ROOT/cases/freeze_mpy_of_py.py: found"
                            + " $ROOT/tree/board/modules/b_first.py, expected a .mpy file")),
            Map.entry(
                    "opt_bool.py freeze",
                    List.of(
                            "! Error in manifest file: $ROOT/cases/opt_bool.py: opt is a level of optimisation, 0 to 3")),
            Map.entry(
                    "freeze_as_mpy_other_kind.py freeze",
                    List.of("! Error in manifest file: $ROOT/cases/freeze_as_mpy_other_kind.py: found"
                            + " $ROOT/tree/board/modules/data.bin, expected a .py file")),
            Map.entry(
                    "caught_metadata.py freeze",
                    List.of("source|b_first.py|$ROOT/tree/board/modules/b_first.py|None|None")));

    static Stream<Arguments> cases() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> result = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("expected.txt"))) {
            if (line.startsWith("  ")) {
                result.add(line.substring(2));
            } else {
                result = new ArrayList<>();
                expected.put(line, result);
            }
        }
        assertThat(expected).hasSizeGreaterThan(200);
        return expected.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    /** Some of them, since each takes a process. */
    static Stream<Arguments> someCases() throws IOException {
        List<Arguments> all = cases().toList();
        List<Arguments> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 11) {
            some.add(all.get(i));
        }
        return some.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("someCases")
    void pythonAsTheEngine(String name, List<String> expected) {
        assumeTrue(hasPython(), "no python3 here");
        check(name, expected, new Python3("python3"));
    }

    /** Exceptions are beyond our own engine. */
    private static boolean isCaught(Arguments each) {
        return String.valueOf(each.get()[0]).startsWith("caught_");
    }

    static Stream<Arguments> plainCases() throws IOException {
        return cases().filter(each -> !isCaught(each));
    }

    static Stream<Arguments> caughtCases() throws IOException {
        return cases().filter(ManifestCasesTest::isCaught);
    }

    /** What a call cannot do is told when the manifest has been run, and it is asked what it does then. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("caughtCases")
    void faultsThatAManifestCatches(String name, List<String> expected) {
        assumeTrue(hasPython(), "no python3 here");
        check(name, expected, new Fallback(new DeclarativePython(), new Python3("python3")));
    }

    @Test
    void whatAManifestPrintsIsNoCall() {
        var text = new ManifestText("print('x')", ROOT, ManifestFunctions.names(ManifestMode.FREEZE, false), Map.of());
        assertThat(new DeclarativePython().run(text)).isEqualTo(new ManifestRun.Ran(List.of(), Optional.empty(), true));
    }

    /** The stock tool ends then with the status 0, having written nothing. */
    @Test
    void exitEndsNoBuildInSilence() {
        assumeTrue(hasPython(), "no python3 here");
        var engine = new Fallback(new DeclarativePython(), new Python3("python3"));
        var resolver = new ManifestResolver(ManifestMode.FREEZE, new PathVariables(Map.of()), engine, ROOT);
        assertThatThrownBy(() -> resolver.execute("\nexit(0)")).hasMessageContaining(":2: it exits");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainCases")
    void ourOwnEngine(String name, List<String> expected) {
        check(name, expected, new DeclarativePython());
    }

    private static void check(String name, List<String> expected, ManifestEngine engine) {
        String file = name.substring(0, name.indexOf(' '));
        ManifestMode mode = switch (name.substring(name.indexOf(' ') + 1)) {
            case "freeze" -> ManifestMode.FREEZE;
            case "compile" -> ManifestMode.COMPILE;
            default -> ManifestMode.LIST_C_MODULES;
        };
        boolean words = expected.size() == 1
                && expected.get(0).startsWith("! ")
                && !expected.get(0).contains(" is not defined");
        List<String> wanted =
                OURS.containsKey(file) && (words || mode == ManifestMode.FREEZE) ? OURS.get(file) : expected;
        wanted = OURS.getOrDefault(name, wanted);
        assertThat(resolve(file, mode, engine)).isEqualTo(wanted);
    }

    private static List<String> resolve(String file, ManifestMode mode, ManifestEngine engine) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("MPY_DIR", ROOT + "/tree/mpy");
        variables.put("MPY_LIB_DIR", ROOT + "/tree/lib");
        variables.put("PORT_DIR", ROOT + "/tree/port");
        variables.put("BOARD_DIR", ROOT + "/tree/board");
        var resolver = new ManifestResolver(mode, new PathVariables(variables), engine, ROOT);
        List<String> lines = new ArrayList<>();
        try {
            resolver.execute(ROOT + "/cases/" + file);
            for (ManifestEntry entry : resolver.manifest().entries()) {
                lines.add(line(entry));
            }
            for (String folder : resolver.manifest().cModules()) {
                lines.add("c_module|" + folder);
            }
        } catch (ManifestException e) {
            var text = new StringBuilder("! ");
            for (ManifestPlace place : e.via()) {
                text.append("Error in manifest file: ").append(place.manifest()).append(": ");
            }
            lines.add(text.append(e.fault()).toString());
        }
        lines.replaceAll(line -> line.replace(ROOT.toString(), "$ROOT"));
        return lines;
    }

    private static String line(ManifestEntry entry) {
        String kind = switch (entry.kind()) {
            case TEXT -> "text";
            case SOURCE -> "source";
            case MPY -> "mpy";
            case DATA -> "data";
        };
        return String.join(
                "|",
                kind,
                entry.target(),
                entry.source(),
                entry.opt().orElse("None"),
                entry.metadata().version().map(ManifestCasesTest::unquoted).orElse("None"));
    }

    /** The stock tool's result is written as {@code str} gives it. */
    private static String unquoted(String version) {
        return version.startsWith("'") ? version.substring(1, version.length() - 1) : version;
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
