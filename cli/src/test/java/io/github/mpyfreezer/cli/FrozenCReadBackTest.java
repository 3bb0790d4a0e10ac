package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.Endian;
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
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the verifier's reader of C makes of a frozen text is what the real compilers make of it: every object has the same
 * bytes, and where they hold an address, it is that of the same thing.
 */
class FrozenCReadBackTest {
    private static final Release[] RELEASES = Release.values();
    private static final List<Compiler> COMPILERS = Compiler.installed();
    private static final Saved[] SAVED = {Saved.NOTHING, Saved.CODE, Saved.TRACE};
    private static final String[] STANDARDS = {"gnu99", "c99"};

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> inEveryFirmware() throws IOException {
        MathHeader.provideIn(folder);
        var fixtures = new FrozenFixtures(folder);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        record Job(Firmware firmware, Future<List<String>> differences) {}
        List<Job> jobs = new ArrayList<>();
        for (Firmware firmware : firmwares()) {
            jobs.add(new Job(firmware, workers.submit(() -> differences(firmware, fixtures))));
        }
        workers.shutdown();
        return jobs.stream()
                .map(job -> DynamicTest.dynamicTest(
                        job.firmware.toString(),
                        () -> assertThat(job.differences.get()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> ofTheOtherByteOrder() throws IOException {
        MathHeader.provideIn(folder);
        Firmware firmware = Firmware.usual(Release.V1_29, Compiler.CORTEX_M4);
        return COMPILERS.contains(Compiler.CORTEX_M4)
                ? Stream.of(
                                firmware,
                                firmware.of(Release.V1_19).with(Saved.TRACE),
                                firmware.of(Release.CIRCUITPYTHON_10_2).with(Integers.LONG_LONG),
                                firmware.with(Words.D, FloatKind.DOUBLE).withoutMachineCode())
                        .map(each -> DynamicTest.dynamicTest(each.toString(), () -> {
                            var image = new ReadBackImage(folder, each, Endian.BIG, false);
                            assertThat(image.differences(new FrozenFixtures(folder).bytecode(each)))
                                    .isEmpty();
                        }))
                : Stream.of();
    }

    private static List<Firmware> firmwares() {
        int[] sizes = {
            RELEASES.length,
            COMPILERS.size(),
            Words.values().length,
            Integers.values().length,
            FloatKind.values().length,
            QstrHeaderFile.values().length,
            SAVED.length,
            2,
            STANDARDS.length
        };
        return Pairwise.cover(sizes, choices -> firmware(choices).exists()).stream()
                .map(FrozenCReadBackTest::firmware)
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
                SAVED[choices[6]],
                choices[7] == 1,
                STANDARDS[choices[8]]);
    }

    private static List<String> differences(Firmware firmware, FrozenFixtures fixtures) throws IOException {
        var image = new ReadBackImage(folder, firmware, Endian.LITTLE, false);
        List<String> differences = new ArrayList<>(image.differences(fixtures.bytecode(firmware)));
        if (firmware.machineCode()) {
            for (Path arch : fixtures.nativeFolders(firmware)) {
                var code = new ReadBackImage(folder, firmware, Endian.LITTLE, arch.endsWith("xtensawin"));
                differences.addAll(code.differences(fixtures.nativeCode(firmware, arch)));
            }
        }
        return differences;
    }

    /** The file of the main command, with modules in the form of text and without any modules. */
    @TestFactory
    Stream<DynamicTest> wholeFiles() throws IOException {
        MathHeader.provideIn(folder);
        Path some = Files.createDirectories(folder.resolve("some"));
        Files.writeString(
                some.resolve("text.py"), "print('??! \"quoted\" \\\\ ü')\n\tx = 1\r\n", StandardCharsets.UTF_8);
        Path manifest = Files.writeString(
                folder.resolve("manifest.py"),
                "freeze_as_str('" + some + "')\nfreeze_mpy('"
                        + Path.of("mpy/named").toAbsolutePath() + "', ('hello.mpy',))\n");
        Path none = Files.createDirectories(folder.resolve("none"));
        return Stream.of(Release.V1_29, Release.V1_22, Release.V1_19)
                .flatMap(release -> Stream.of(manifest, none)
                        .map(input -> DynamicTest.dynamicTest(
                                release + " " + input.getFileName(), () -> assertWhole(release, input))));
    }

    private static void assertWhole(Release release, Path input) throws IOException {
        Firmware firmware = Firmware.usual(release, Compiler.HOST_64).with(Words.A, FloatKind.DOUBLE);
        Outcome outcome =
                Outcome.of("--board", "unix", "--micropython", Firmware.name(release), "-o", "-", input.toString());
        assertThat(outcome.stderr()).isEmpty();
        var image = new ReadBackImage(folder, firmware, Endian.LITTLE, false);
        assertThat(image.differences(
                        outcome.stdout(), List.of("-Wno-missing-field-initializers", "-DMICROPY_MODULE_FROZEN_STR=1")))
                .isEmpty();
    }
}
