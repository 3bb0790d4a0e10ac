package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option {@code freeze verify --self-test}. */
class SelfTestCommandTest {
    private static final String MODULE = "mpy/bytecode/classes.mpy";

    @TempDir
    private Path folder;

    @Test
    void countsWhatIsNoticed() {
        Outcome outcome =
                Outcome.of("verify", "--board", "PYBV10", "--self-test", "--faults", "250", "--seed", "4", MODULE);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout())
                .startsWith("| kind ")
                .contains("| a byte of an instruction ", "| a bit in memory: code ")
                .containsPattern("\\*\\*all\\*\\* +\\| +250 \\|")
                .doesNotContain("MISSED");
        assertThat(outcome.code()).isZero();
    }

    /** Faults of each kind find their places in tables of thousands of rows, too. */
    @Test
    void tablesMayBeLong() {
        Outcome outcome = Outcome.of(
                "verify",
                "--board",
                "PYBV10",
                "--level",
                "structure",
                "--self-test",
                "--faults",
                "150",
                "mpy/bytecode");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout())
                .containsPattern("\\*\\*all\\*\\* +\\| +150 \\|")
                .doesNotContain("MISSED");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void faultsThereMustBe() {
        Outcome outcome = Outcome.of("verify", "--board", "PYBV10", "--self-test", "--faults", "0", MODULE);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.stderr()).contains("--faults: found 0, expected 1 or more");
    }

    @Test
    void hasNoOtherFormThanItsTable() {
        Outcome outcome = Outcome.of("verify", "--board", "PYBV10", "--self-test", "--junit", "-", MODULE);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.stderr())
                .isEqualTo("freeze: --junit has what was verified: leave out --self-test, which prints a table\n");
    }

    /** An image that is wrong has nothing to show. */
    @Test
    void anImageThatIsWrongIsRefused() throws IOException {
        String c = Outcome.of("--board", "PYBV10", "-o", "-", MODULE).stdout();
        Path file = Files.writeString(
                folder.resolve("f.c"),
                c.replace("true, // is_sorted", "false, // is_sorted").replace("10, // allocated", "9, // allocated"));
        Outcome outcome = Outcome.of("verify", "--board", "PYBV10", "--self-test", "--c", file.toString(), MODULE);
        assertThat(outcome.stderr()).startsWith("freeze: " + file + ": ").hasLineCount(1);
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULT);
    }

    /** The faults are in the memory of what gcc has made. */
    @ParameterizedTest
    @CsvSource({"HOST_64, DOUBLE, unix", "CORTEX_M4, FLOAT, PYBV10"})
    void ofAnObject(Compiler compiler, FloatKind floats, String board) throws IOException {
        Firmware firmware = Firmware.usual(Release.V1_29, compiler).with(Words.A, floats);
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        Path source = Files.writeString(
                folder.resolve("f.c"),
                Outcome.of("--board", board, "-o", "-", MODULE).stdout());
        List<String> options = new ArrayList<>(firmware.optionsWith(Files.writeString(folder.resolve("none.inc"), "")));
        options.removeIf(option -> option.startsWith("-DMP_FROZEN_STR_NAMES"));
        options.removeIf(option -> option.startsWith("-DMICROPY_FROZEN_LIST_ITEM"));
        options.addAll(List.of("-Os", "-DMICROPY_MODULE_FROZEN_STR=1", "-Wno-missing-field-initializers"));
        Path object = folder.resolve("f.o");
        Compiler.Result result = firmware.compiler().compile(source, object, options);
        assertThat(result.output()).isEmpty();
        Outcome outcome = Outcome.of(
                "verify", "--board", board, "--self-test", "--faults", "400", "--object", object.toString(), MODULE);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout())
                .contains("| a bit in memory: code ", "| a part of memory not aligned ")
                .containsPattern("\\*\\*all\\*\\* +\\| +400 \\|")
                .doesNotContain("MISSED", "a byte of an instruction");
        assertThat(outcome.code()).isZero();
    }
}
