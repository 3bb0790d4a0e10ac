package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Integers;
import io.github.mpyfreezer.cli.Firmware.QstrHeaderFile;
import io.github.mpyfreezer.cli.Firmware.Saved;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.cli.FrozenProgram.PoolEntry;
import io.github.mpyfreezer.cli.FrozenProgram.Printed;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stands in memory when frozen C runs is what stood in the modules: every bit of every number, every byte of every
 * function and text; and a search as the firmware makes it finds every qstr.
 */
class FrozenCRunsTest {
    /** Qstrs of a firmware that some fixtures use too. */
    private static final List<String> FIRMWARE_QSTRS = List.of("counter", "level1", "blink", "largest", "Shape");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> memoryHoldsWhatTheModulesSay() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Firmware firmware : firmwares()) {
            tests.add(DynamicTest.dynamicTest(firmware.toString(), () -> check(firmware)));
        }
        return tests.stream();
    }

    /** Every kind of number, and with each a generation, a width of hashes and a way to save; more is compiled elsewhere. */
    private static List<Firmware> firmwares() {
        Firmware host64 = Firmware.usual(Release.V1_29, Compiler.HOST_64);
        Firmware host32 = Firmware.usual(Release.V1_29, Compiler.HOST_32);
        return List.of(
                host64.with(Words.A, FloatKind.DOUBLE),
                host64.with(Integers.MPZ_32).with(Saved.TRACE),
                host64.with(Words.B, FloatKind.DOUBLE).with(QstrHeaderFile.HASH0),
                host32,
                host32.with(Words.A, FloatKind.DOUBLE).with(Integers.MPZ_8).with(Saved.CODE),
                host32.with(Words.B, FloatKind.FLOAT).with(QstrHeaderFile.HASH1),
                host32.with(Words.C, FloatKind.FLOAT).with(Integers.LONG_LONG),
                host32.with(Words.D, FloatKind.DOUBLE).withoutMachineCode(),
                host64.with(Words.A, FloatKind.NONE).with(Integers.NONE),
                host64.of(Release.V1_19).with(Saved.TRACE),
                host32.of(Release.V1_20).with(Words.D, FloatKind.DOUBLE).withoutMachineCode(),
                host64.of(Release.V1_22).with(Words.A, FloatKind.DOUBLE).with(Saved.TRACE),
                host32.of(Release.V1_24).with(Integers.LONG_LONG).with(Saved.TRACE),
                host32.of(Release.CIRCUITPYTHON_9_0).with(Words.C, FloatKind.FLOAT),
                host32.of(Release.CIRCUITPYTHON_10_2)
                        .with(Words.C, FloatKind.FLOAT)
                        .with(QstrHeaderFile.HASH1),
                host64.of(Release.CIRCUITPYTHON_9_2).with(Saved.TRACE).with(QstrHeaderFile.LEN2));
    }

    private static void check(Firmware firmware) {
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        var fixtures = new FrozenFixtures(folder);
        List<Path> files = new ArrayList<>(fixtures.bytecode(firmware));
        if (firmware.machineCode()) {
            for (Path arch : fixtures.nativeFolders(firmware)) {
                files.addAll(fixtures.nativeCode(firmware, arch));
            }
        }
        List<MpyModule> modules = files.stream().map(FrozenFixtures::module).toList();
        Printed printed =
                FrozenProgram.freeze(folder, firmware, FIRMWARE_QSTRS, files).run();
        var expected = new FrozenExpectation(firmware, FIRMWARE_QSTRS, modules);
        assertThat(printed.names()).isEqualTo(expected.names());
        for (int i = 0; i < modules.size(); i++) {
            assertThat(printed.modules().get(i)).as("%s", files.get(i)).isEqualTo(expected.lines(i));
        }
        checkQstrs(firmware, printed, expected);
    }

    private static void checkQstrs(Firmware firmware, Printed printed, FrozenExpectation expected) {
        int hashBytes = firmware.qstrs().hashBytes();
        assertThat(printed.qstrs())
                .extracting(entry -> entry.text().substring(0, entry.text().length() - 2))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected.newQstrs());
        for (PoolEntry entry : printed.qstrs()) {
            byte[] text = HexFormat.of()
                    .parseHex(entry.text().substring(0, entry.text().length() - 2));
            assertThat(entry.text()).endsWith("00");
            assertThat(entry.length()).isEqualTo(text.length);
            assertThat(entry.hash()).isEqualTo(hashBytes == 0 ? 0 : FrozenExpectation.djb2(text, hashBytes));
        }
        assertThat(printed.qstrs())
                .extracting(PoolEntry::number)
                .as("numbers follow those of the firmware without a gap")
                .containsExactlyInAnyOrderElementsOf(
                        numbersFrom(166 + FIRMWARE_QSTRS.size(), printed.qstrs().size()));
        assertThat(printed.searches()).isGreaterThan(printed.qstrs().size());
        assertThat(printed.lost()).as("qstrs that a search misses").isEmpty();
        assertThat(printed.pools().get(0).sorted()).isEqualTo(firmware.release().isSince(Release.V1_22));
    }

    private static List<Integer> numbersFrom(int first, int count) {
        return Stream.iterate(first, number -> number + 1).limit(count).toList();
    }
}
