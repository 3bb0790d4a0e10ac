package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.size.Baseline;
import io.github.mpyfreezer.size.Change;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.CsvComparison;
import io.github.mpyfreezer.size.Fate;
import io.github.mpyfreezer.size.FunctionChange;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleChange;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pairs of modules before and after a change of one kind. What has changed is as {@code size/expected.txt} has it, which was
 * reckoned by hand; and it is what compilers make of it: the difference of two object files, and of the symbols of each function.
 */
class SizePairsTest {
    private static final Path PAIRS = Path.of("size");

    @TempDir
    private static Path folder;

    /**
     * What is expected.
     *
     * @param lines the changes of modules and functions, in the order of the alphabet
     */
    private record Expected(String pair, String board, int change, List<String> lines) {}

    private static List<Expected> expected() throws IOException {
        List<Expected> all = new ArrayList<>();
        for (String line : Files.readAllLines(PAIRS.resolve("expected.txt"))) {
            if (line.startsWith("  ")) {
                all.get(all.size() - 1).lines.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" ", -1);
                all.add(new Expected(words[0], words[1], Integer.parseInt(words[2]), new ArrayList<>()));
            }
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> changesAreAsReckonedByHand() throws IOException {
        return expected().stream()
                .map(pair -> DynamicTest.dynamicTest(pair.pair, () -> {
                    Baseline before = baseline(image(pair, "before"));
                    Baseline after = baseline(image(pair, "after"));
                    Comparison comparison = Comparison.of(before, after);
                    assertSums(comparison, before.report(), after.report());
                    assertThat(lines(comparison)).containsExactlyInAnyOrderElementsOf(pair.lines);
                    assertThat(comparison.change().bytes()).isEqualTo(pair.change);
                    // And the other way round.
                    Comparison back = Comparison.of(after, before);
                    assertSums(back, after.report(), before.report());
                    assertThat(back.change().bytes()).isEqualTo(-pair.change);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPairIsExpected() throws IOException {
        List<String> known = expected().stream().map(Expected::pair).toList();
        return Stream.of(DynamicTest.dynamicTest("all", () -> {
            try (Stream<Path> folders = Files.list(PAIRS)) {
                assertThat(folders.filter(Files::isDirectory)
                                .map(path -> path.getFileName().toString())
                                .filter(name -> !name.equals("src")))
                        .containsExactlyInAnyOrderElementsOf(known);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> changesAreDifferencesOfObjectFiles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Expected pair : expected()) {
            for (Compiler compiler : Compiler.installed()) {
                if (fits(pair, compiler)) {
                    tests.add(DynamicTest.dynamicTest(pair.pair + " " + compiler, () -> compare(pair, compiler)));
                }
            }
        }
        return tests.stream();
    }

    /** Machine code is for one machine. */
    private static boolean fits(Expected pair, Compiler compiler) {
        return switch (pair.pair) {
            case "native-changed-armv6m" -> compiler == Compiler.CORTEX_M0;
            case "native-changed-armv7m" -> compiler == Compiler.CORTEX_M4;
            case "native-changed-rv32imc" -> compiler == Compiler.RV32;
            default -> true;
        };
    }

    private static void compare(Expected pair, Compiler compiler) throws IOException {
        var firmware = new PricedFirmware(Firmware.usual(Release.V1_29, compiler), PricedFirmware.archOf(compiler));
        Measured before = measured(firmware, pair, "before");
        Measured after = measured(firmware, pair, "after");
        Comparison comparison = Comparison.of(before.baseline, after.baseline);
        assertSums(comparison, before.baseline.report(), after.baseline.report());
        assertThat(comparison.change().bytes()).isEqualTo(after.object - before.object);
    }

    private record Measured(Baseline baseline, int object) {}

    /** Freezes and compiles, and sees that functions have the sizes that the symbols have. */
    private static Measured measured(PricedFirmware firmware, Expected pair, String time) throws IOException {
        RomImage image =
                firmware.freeze(FrozenFixtures.below(PAIRS.resolve(pair.pair).resolve(time)));
        Baseline baseline = baseline(image);
        Path place = Files.createTempDirectory(folder, "pair");
        int object = firmware.compile(image, place).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        Path file;
        try (Stream<Path> files = Files.walk(place)) {
            file = files.filter(each -> each.toString().endsWith(".o"))
                    .findFirst()
                    .orElseThrow();
        }
        Map<String, Integer> symbols =
                FunctionSizes.of(image, file, firmware.firmware().compiler());
        for (ModuleSize module : baseline.report().modules()) {
            for (int i = 0; i < module.functions().size(); i++) {
                FunctionSize function = module.functions().get(i);
                int unpadded = function.costs().total() - function.costs().of(Kind.PADDING);
                int symbol = symbols.getOrDefault(module.name() + " " + i, -1);
                // Arrays of machine code have their filling in them.
                assertThat(symbol - unpadded)
                        .as("%s %s", module.name(), function.name())
                        .isBetween(0, function.costs().of(Kind.PADDING));
            }
        }
        return new Measured(baseline, object);
    }

    private static RomImage image(Expected pair, String time) {
        List<FrozenInput> inputs = new ArrayList<>();
        for (Path file : FrozenFixtures.below(PAIRS.resolve(pair.pair).resolve(time))) {
            inputs.add(new FrozenInput(file.toString(), file.toString(), FrozenFixtures.module(file)));
        }
        RomTarget target = RomTarget.of(BoardCatalog.builtIn().find(pair.board), Release.V1_29);
        return Freezer.freeze(inputs, target, Optional.of(new QstrHeader(target.qstrs(), List.of())));
    }

    private static Baseline baseline(RomImage image) {
        return Baseline.of(image, SizeReport.of(image).orElseThrow(), false);
    }

    /** Parts add up to their whole, and to what the reports say. */
    private static void assertSums(Comparison comparison, SizeReport before, SizeReport after) {
        Change sum = comparison.once();
        for (ModuleChange module : comparison.modules()) {
            Change parts = module.own().plus(module.share());
            for (FunctionChange function : module.functions()) {
                parts = parts.plus(function.change());
            }
            assertThat(parts).isEqualTo(module.change());
            sum = sum.plus(parts);
        }
        assertThat(sum).isEqualTo(comparison.change());
        assertThat(sum.before()).isEqualTo(before.costs());
        assertThat(sum.after()).isEqualTo(after.costs());
        assertThat(sum.difference().total()).isEqualTo(after.total() - before.total());
        Costs csv = Costs.NONE;
        for (String line : CsvComparison.of(comparison).lines().skip(1).toList()) {
            String[] fields = line.split(",", -1);
            int bytes = Integer.parseInt(fields[8]) - Integer.parseInt(fields[7]);
            csv = csv.plus(Kind.valueOf(fields[6].toUpperCase(Locale.ROOT)), bytes);
        }
        assertThat(csv).isEqualTo(sum.difference());
    }

    private static List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        for (ModuleChange module : comparison.modules()) {
            add(lines, module.fate(), "", module.formerName(), module.name(), module.change());
            if (module.fate() != Fate.ADDED && module.fate() != Fate.REMOVED) {
                for (FunctionChange function : module.functions()) {
                    add(
                            lines,
                            function.fate(),
                            module.name() + " ",
                            function.formerName(),
                            function.name(),
                            function.change());
                }
            }
        }
        return lines;
    }

    private static void add(List<String> lines, Fate fate, String in, String former, String name, Change change) {
        if (fate != Fate.UNCHANGED) {
            String from = former.equals(name) ? "" : former + " > ";
            lines.add(String.format(Locale.ROOT, "%s %+d %s%s%s", fate.mark(), change.bytes(), in, from, name));
        }
    }
}
