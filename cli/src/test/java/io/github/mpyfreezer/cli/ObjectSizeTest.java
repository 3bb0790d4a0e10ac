package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.Optimisation;
import io.github.mpyfreezer.cli.Firmware.Integers;
import io.github.mpyfreezer.cli.Firmware.QstrHeaderFile;
import io.github.mpyfreezer.cli.Firmware.Saved;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.measure.Measurement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a report says an image costs is what the compiler's object file takes, to the byte: for every generation, compiler,
 * representation of objects, kind of integers and floats and width of qstrs, any two of them together in some firmware.
 */
class ObjectSizeTest {
    @TempDir
    private static Path folder;

    /** What was priced and compiled. */
    private record Residual(String what, int report, int object, String sections, List<String> measured) {
        boolean isNone() {
            return report == object && measured.isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> ofEveryFirmware() {
        var fixtures = new FrozenFixtures(folder);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        record Job(Firmware firmware, Future<List<Residual>> residuals) {}
        List<Job> jobs = new ArrayList<>();
        for (Firmware firmware : firmwares()) {
            jobs.add(new Job(firmware, workers.submit(() -> residuals(firmware, fixtures))));
        }
        workers.shutdown();
        return jobs.stream()
                .map(job -> DynamicTest.dynamicTest(
                        job.firmware.toString(),
                        () -> assertThat(job.residuals.get()).isNotEmpty().allMatch(Residual::isNone)));
    }

    /** Two ports have {@code -O2}; gcc then aligns literals on more machines. */
    @ParameterizedTest
    @EnumSource(names = {"CORTEX_M4", "XTENSA", "RV32", "RV64"})
    void ofCodeThatIsOptimisedForSpeed(Compiler compiler) throws IOException {
        compiler.missing().ifPresent(why -> abort("not compiled: " + why));
        var fixtures = new FrozenFixtures(folder);
        Firmware firmware = Firmware.usual(Release.V1_29, compiler);
        var priced = new PricedFirmware(firmware, PricedFirmware.archOf(compiler), Optimisation.SPEED);
        assertThat(residual(priced, fixtures.bytecode(firmware))).matches(Residual::isNone);
        for (Path nativeFolder : fixtures.nativeFolders(firmware)) {
            List<Path> files = fixtures.nativeCode(firmware, nativeFolder);
            assertThat(residual(new PricedFirmware(firmware, archOf(files), Optimisation.SPEED), files))
                    .matches(Residual::isNone);
        }
    }

    /** Each module is left out in turn. */
    @TestFactory
    Stream<DynamicTest> whatIsFreedWithoutAModule() {
        var fixtures = new FrozenFixtures(folder);
        return Arrays.stream(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(compiler.name(), () -> {
                    Firmware firmware = Firmware.usual(Release.V1_29, compiler);
                    assertFreed(firmware, PricedFirmware.archOf(compiler), fixtures.bytecode(firmware));
                    for (Path nativeFolder : fixtures.nativeFolders(firmware)) {
                        List<Path> files = fixtures.nativeCode(firmware, nativeFolder);
                        assertFreed(firmware, archOf(files), files);
                    }
                }));
    }

    private static void assertFreed(Firmware firmware, NativeArch arch, List<Path> files) throws IOException {
        var priced = new PricedFirmware(firmware, arch);
        SizeReport report = SizeReport.of(priced.freeze(files)).orElseThrow();
        for (int i = 0; i < files.size(); i++) {
            List<Path> others = new ArrayList<>(files);
            others.remove(i);
            int without = SizeReport.of(priced.freeze(others)).orElseThrow().total();
            assertThat(report.modules().get(i).freed())
                    .as("%s of %s", files.get(i), firmware)
                    .isEqualTo(report.total() - without);
        }
    }

    @TestFactory
    Stream<DynamicTest> withEveryCompiler() {
        return Arrays.stream(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(
                        compiler.name(), () -> compiler.missing().ifPresent(why -> abort("not compiled: " + why))));
    }

    private static List<Firmware> firmwares() {
        List<Compiler> compilers = Compiler.installed();
        Release[] releases = Release.values();
        int[] sizes = {
            releases.length,
            compilers.size(),
            Words.values().length,
            Integers.values().length,
            FloatKind.values().length,
            QstrHeaderFile.values().length,
            2,
            Saved.values().length
        };
        return Pairwise.cover(sizes, choices -> isPriced(firmware(releases, compilers, choices))).stream()
                .map(choices -> firmware(releases, compilers, choices))
                .toList();
    }

    /** What saving code needs is known of the newer structures; no board is known that prints for debugging. */
    private static boolean isPriced(Firmware firmware) {
        boolean saves = firmware.saved() == Saved.CODE || firmware.saved() == Saved.TRACE;
        return firmware.exists()
                && firmware.saved() != Saved.PRINTERS
                && (!saves || firmware.release().isSince(Release.V1_23));
    }

    private static Firmware firmware(Release[] releases, List<Compiler> compilers, int[] choices) {
        return new Firmware(
                releases[choices[0]],
                compilers.get(choices[1]),
                Words.values()[choices[2]],
                Integers.values()[choices[3]],
                FloatKind.values()[choices[4]],
                QstrHeaderFile.values()[choices[5]],
                Saved.values()[choices[7]],
                choices[6] == 1,
                "gnu99");
    }

    private static List<Residual> residuals(Firmware firmware, FrozenFixtures fixtures) throws IOException {
        List<Residual> residuals = new ArrayList<>();
        List<Path> bytecode = fixtures.bytecode(firmware);
        NativeArch arch = PricedFirmware.archOf(firmware.compiler());
        residuals.add(residual(new PricedFirmware(firmware, arch), bytecode));
        if (firmware.machineCode()) {
            for (Path nativeFolder : fixtures.nativeFolders(firmware)) {
                List<Path> files = fixtures.nativeCode(firmware, nativeFolder);
                residuals.add(residual(new PricedFirmware(firmware, archOf(files)), files));
            }
            if (firmware.compiler() == Compiler.RV64 && firmware.release() == Release.V1_29) {
                residuals.add(
                        residual(new PricedFirmware(firmware, arch), List.of(Path.of("mpy/handmade/native_rv64.mpy"))));
            }
        }
        residuals.add(residual(new PricedFirmware(firmware, arch), List.of()));
        return residuals;
    }

    private static NativeArch archOf(List<Path> files) {
        return FrozenFixtures.module(files.get(0)).header().arch();
    }

    private static Residual residual(PricedFirmware firmware, List<Path> files) throws IOException {
        RomImage image = firmware.freeze(files);
        SizeReport report = SizeReport.of(image).orElseThrow();
        Path compiled = firmware.object(image, folder, List.of("-fdata-sections"));
        Map<String, Integer> sections = ObjectSections.of(compiled);
        int object = sections.values().stream().mapToInt(Integer::intValue).sum();
        int text = sections.getOrDefault(".text", 0);
        int literals = sections.entrySet().stream()
                .filter(section -> section.getKey().startsWith(".rodata.str")
                        || section.getKey().equals(".rodata"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int priced = report.costs().of(Kind.QSTR_TEXT) + report.costs().of(Kind.STRINGS);
        return new Residual(
                files.isEmpty() ? "no modules" : files.get(0) + " … " + files.size(),
                report.total(),
                object,
                "code " + text + ", literals " + literals + ", unpadded " + priced + "; " + report.costs(),
                residuals(report, firmware.measure(image, files, compiled)));
    }

    /** Where what is measured is not what was priced, by kind, module and function. */
    private static List<String> residuals(SizeReport priced, Measurement measurement) {
        SizeReport measured = measurement.report();
        List<String> residuals = new ArrayList<>();
        measurement.unaccounted().forEach(rest -> residuals.add(rest.where() + ": " + rest.bytes()));
        add(residuals, "once", priced.once(), measured.once());
        assertThat(measured.modules())
                .extracting(ModuleSize::name)
                .isEqualTo(priced.modules().stream().map(ModuleSize::name).toList());
        for (int i = 0; i < priced.modules().size(); i++) {
            ModuleSize price = priced.modules().get(i);
            ModuleSize size = measured.modules().get(i);
            add(residuals, price.name(), price.own(), size.own());
            add(residuals, price.name() + " share", price.share(), size.share());
            assertThat(size.functions()).hasSameSizeAs(price.functions());
            for (int k = 0; k < price.functions().size(); k++) {
                FunctionSize function = price.functions().get(k);
                assertThat(size.functions().get(k).name()).isEqualTo(function.name());
                add(
                        residuals,
                        price.name() + " " + function.name(),
                        function.costs(),
                        size.functions().get(k).costs());
            }
        }
        return residuals;
    }

    private static void add(List<String> residuals, String what, Costs priced, Costs measured) {
        if (!measured.equals(priced)) {
            residuals.add(what + ": " + measured.minus(priced).signed());
        }
    }
}
