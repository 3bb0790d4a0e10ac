package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Integers;
import io.github.mpyfreezer.cli.Firmware.QstrHeaderFile;
import io.github.mpyfreezer.cli.Firmware.Saved;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Frozen C compiles without a warning in every firmware that takes it: any two properties of a firmware occur together in
 * one of those tried here.
 */
class FrozenCCompilesTest {
    private static final Release[] RELEASES = Release.values();
    private static final List<Compiler> COMPILERS = Compiler.installed();
    private static final String[] STANDARDS = {"gnu99", "c99"};

    private static final ExecutorService WORKERS =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    @TempDir
    private static Path folder;

    /** Frozen C by what it depends on; many firmwares share it. */
    private static final Map<List<Object>, Path> FROZEN = new ConcurrentHashMap<>();

    private static final AtomicInteger FILES = new AtomicInteger();

    @AfterAll
    static void stop() {
        WORKERS.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> inEveryFirmware() throws IOException {
        assertThat(COMPILERS).as("a C compiler is needed to test C").isNotEmpty();
        MathHeader.provideIn(folder);
        var fixtures = new FrozenFixtures(folder);
        record Job(Firmware firmware, Future<List<String>> failures) {}
        List<Job> jobs = new ArrayList<>();
        for (Firmware firmware : firmwares()) {
            jobs.add(new Job(firmware, WORKERS.submit(() -> compileAll(firmware, fixtures))));
        }
        return jobs.stream()
                .map(job -> DynamicTest.dynamicTest(
                        job.firmware.toString(),
                        () -> assertThat(job.failures.get()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> withEveryCompiler() {
        return Arrays.stream(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(
                        compiler.name(), () -> compiler.missing().ifPresent(why -> abort("not compiled: " + why))));
    }

    /** Code must link, and begin where the machine can run it and the runtime can read a word. */
    @ParameterizedTest
    @CsvSource({
        "HOST_64, 1",
        "HOST_32, 1",
        "CORTEX_M0, 4",
        "CORTEX_M4, 2",
        "RV32, 4",
        "RV64, 8",
        "XTENSA, 4",
    })
    void nativeCodeLinks(Compiler compiler, int alignment) throws IOException {
        compiler.missing().ifPresent(why -> abort("not linked: " + why));
        MathHeader.provideIn(folder);
        var fixtures = new FrozenFixtures(folder);
        Firmware firmware = Firmware.usual(Release.V1_29, compiler);
        List<List<Path>> images = new ArrayList<>();
        fixtures.nativeFolders(firmware).forEach(arch -> images.add(fixtures.nativeCode(firmware, arch)));
        if (compiler == Compiler.RV64) {
            int rv64 = 12;
            images.add(List.of(Path.of("mpy/handmade/native_rv64.mpy"), ofEveryLength(rv64)));
        }
        assertThat(images).isNotEmpty();
        for (List<Path> files : images) {
            boolean separate = files.get(0).toString().contains("xtensawin");
            String frozen = firmware.freeze(files).stdout();
            List<String> options = List.of("-DMICROPY_EMIT_XTENSAWIN=" + (separate ? 1 : 0));
            assertThat(LinkedCode.alignment(folder, firmware, frozen, options))
                    .as("%s", files)
                    .isGreaterThanOrEqualTo(alignment);
        }
    }

    /** Native functions of every length, as far as alignment is concerned. */
    private static Path ofEveryLength(int arch) {
        var module = HandMadeMpy.nativeModule("lengths.py", arch);
        for (int length = 8; length < 24; length++) {
            module.nativeFunction(length, "f" + length);
        }
        return module.writeTo(folder.resolve("lengths.mpy"));
    }

    /** The whole file of the main command, for boards that differ in all that the C depends on. */
    @ParameterizedTest
    @CsvSource({
        "PYBV10, CORTEX_M4, A, FLOAT, HASH2, MPZ_16",
        "PYBV10-DP, CORTEX_M4, A, DOUBLE, HASH2, MPZ_16",
        "ARDUINO_GIGA, CORTEX_M4, C, FLOAT, HASH2, MPZ_16",
        "RPI_PICO, CORTEX_M0, A, FLOAT, HASH1, MPZ_16",
        "RPI_PICO2-RISCV, RV32, A, FLOAT, HASH1, MPZ_16",
        "VIRT_RV64, RV64, A, FLOAT, HASH2, MPZ_16",
        "unix, HOST_64, A, DOUBLE, HASH2, MPZ_16",
        "unix-nanbox, HOST_32, D, DOUBLE, HASH2, MPZ_16",
        "minimal, HOST_64, A, NONE, HASH0, NONE",
    })
    void theFileOfTheMainCommandCompiles(
            String board, Compiler compiler, Words words, FloatKind floats, QstrHeaderFile qstrs, Integers integers)
            throws IOException {
        compiler.missing().ifPresent(why -> abort("not compiled: " + why));
        MathHeader.provideIn(folder);
        for (Release release : List.of(Release.V1_29, Release.V1_22, Release.V1_19)) {
            Firmware firmware = Firmware.usual(release, compiler)
                    .with(words, floats)
                    .with(qstrs)
                    .with(integers)
                    .withoutMachineCode();
            if (!firmware.exists()) {
                continue;
            }
            List<String> modules = new FrozenFixtures(folder)
                    .bytecode(firmware).stream()
                            .filter(file -> file.startsWith("mpy/bytecode") || file.startsWith("mpy/fault"))
                            .map(Path::toString)
                            .toList();
            assertThat(modules).hasSizeGreaterThan(20);
            assertThat(compileContent(board, firmware, modules, "-Wextra")).isEmpty();
            Path none = Files.createDirectories(folder.resolve("no modules"));
            // makemanifest.py leaves out the last fields of an empty pool, of which only -Wextra warns.
            String missing = "-Wno-missing-field-initializers";
            assertThat(compileContent(board, firmware, List.of(none.toString()), missing))
                    .isEmpty();
        }
    }

    private static String compileContent(String board, Firmware firmware, List<String> modules, String warnings)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of("--board", board, "--micropython", Firmware.name(firmware.release()), "-o", "-"));
        command.addAll(modules);
        Outcome outcome = Outcome.of(command.toArray(String[]::new));
        assertThat(outcome.stderr()).isEmpty();
        Path source = folder.resolve("frozen_content.c");
        Files.writeString(source, outcome.stdout(), StandardCharsets.ISO_8859_1);
        Path noQstrs = Files.writeString(folder.resolve("none.inc"), "");
        List<String> options = new ArrayList<>(firmware.optionsWith(noQstrs));
        options.add(warnings);
        // The file itself says which modules there are in the form of text.
        options.removeIf(option -> option.startsWith("-DMP_FROZEN_STR_NAMES"));
        options.addAll(MathHeader.options(folder, firmware.compiler()));
        return firmware.compiler().check(source, options).output();
    }

    private static List<Firmware> firmwares() {
        int[] sizes = {
            RELEASES.length,
            COMPILERS.size(),
            Words.values().length,
            Integers.values().length,
            FloatKind.values().length,
            QstrHeaderFile.values().length,
            Saved.values().length,
            2,
            STANDARDS.length
        };
        return Pairwise.cover(sizes, choices -> firmware(choices).exists()).stream()
                .map(FrozenCCompilesTest::firmware)
                .toList();
    }

    private static Firmware firmware(int[] choices) {
        return new Firmware(
                RELEASES[choices[0]],
                COMPILERS.get(choices[1]),
                Words.values()[choices[2]],
                Integers.values()[choices[3]],
                FloatKind.values()[choices[4]],
                QstrHeaderFile.values()[choices[5]],
                Saved.values()[choices[6]],
                choices[7] == 1,
                STANDARDS[choices[8]]);
    }

    /** What the compiler said of each image that it did not take. */
    private static List<String> compileAll(Firmware firmware, FrozenFixtures fixtures) throws IOException {
        List<String> failures = new ArrayList<>();
        compile(firmware, fixtures.bytecode(firmware), List.of(), failures);
        if (!firmware.machineCode()) {
            return failures;
        }
        for (Path arch : fixtures.nativeFolders(firmware)) {
            boolean separate = arch.endsWith("xtensawin");
            compile(
                    firmware,
                    fixtures.nativeCode(firmware, arch),
                    List.of("-DMICROPY_EMIT_XTENSAWIN=" + (separate ? 1 : 0)),
                    failures);
        }
        if (firmware.compiler() == Compiler.RV64 && firmware.release().isSince(Release.V1_27)) {
            Path rv64 = Path.of("mpy/handmade/native_rv64.mpy");
            boolean ours = firmware.release().dialect()
                    == FrozenFixtures.module(rv64).header().dialect();
            compile(firmware, List.of(ours ? rv64 : fixtures.forCircuitPython(rv64)), List.of(), failures);
        }
        return failures;
    }

    private static void compile(Firmware firmware, List<Path> files, List<String> more, List<String> failures)
            throws IOException {
        List<Object> key = List.of(firmware.release(), firmware.integers(), firmware.qstrs(), files);
        Path known = FROZEN.get(key);
        if (known == null) {
            Outcome frozen = firmware.freeze(files);
            if (frozen.code() != 0 || !frozen.stderr().isEmpty()) {
                failures.add("not frozen: " + frozen.stderr());
                return;
            }
            known = folder.resolve("frozen" + FILES.incrementAndGet() + ".c");
            Files.writeString(known, frozen.stdout(), StandardCharsets.ISO_8859_1);
            FROZEN.put(key, known);
        }
        List<String> options = new ArrayList<>(firmware.options());
        options.addAll(more);
        options.addAll(MathHeader.options(folder, firmware.compiler()));
        Compiler.Result result = firmware.compiler().check(known, options);
        if (!result.succeeded() || !result.output().isEmpty()) {
            failures.add(known.getFileName() + " of " + files.size() + " files from " + files.get(0) + ": "
                    + result.output().lines().limit(20).toList());
        }
    }
}
