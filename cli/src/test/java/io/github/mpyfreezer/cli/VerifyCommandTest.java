package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code freeze verify}. */
class VerifyCommandTest {
    private static final String CLASSES = "mpy/bytecode/classes.mpy";

    @TempDir
    private Path folder;

    private static Outcome verify(String... args) {
        List<String> command = new ArrayList<>(List.of("verify"));
        command.addAll(Arrays.asList(args));
        return Outcome.of(command.toArray(String[]::new));
    }

    /** Frozen to a file, with one text in it replaced by another. */
    private String frozen(String from, String to, String... inputs) throws IOException {
        List<String> command = new ArrayList<>(List.of("--board", "PYBV10", "-o", "-"));
        command.addAll(Arrays.asList(inputs));
        Outcome outcome = Outcome.of(command.toArray(String[]::new));
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout()).contains(from);
        Path file = folder.resolve("frozen_content.c");
        Files.writeString(file, outcome.stdout().replace(from, to), StandardCharsets.ISO_8859_1);
        return file.toString();
    }

    /** All fixtures of bytecode, on boards of every port and representation of objects, in both forms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PYBV10",
                "unix",
                "unix-nanbox",
                "RPI_PICO",
                "RPI_PICO2-RISCV",
                "ESP32_GENERIC",
                "PCA10040",
                "NUCLEO_H743ZI"
            })
    void bothFormsOfAllFixturesAreAlike(String board) {
        Outcome outcome = verify("--board", board, "--no-cautions", "mpy/bytecode");
        assertThat(outcome.stdout())
                .contains("equal, bit for bit", "same output, exceptions, state, steps", " verified")
                .doesNotContain("differs");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    /** Firmware without complex numbers, and with floats in words. */
    @Test
    void aSmallerBoardHasLess() {
        Outcome outcome = verify("--board", "ESP8266_GENERIC", CLASSES, "mpy/bytecode/consts_float.mpy");
        assertThat(outcome.stdout()).contains("same output, exceptions, state, steps");
        assertThat(outcome.code()).isZero();
    }

    /** Firmware without floats, with integers of 64 bits, and with small ones only. */
    @ParameterizedTest
    @ValueSource(
            strings = {"nrf/MICROBIT", "B_L072Z_LRWAN1", "cc3200/WIPY", "unix-longlong", "unix-minimal", "minimal"})
    void fewerKindsOfNumbersAreRunAsWell(String board) {
        Outcome outcome =
                verify("--board", board, "--no-cautions", "--level", "run", CLASSES, "mpy/bytecode/operators.mpy");
        assertThat(outcome.stdout()).contains("same output, exceptions, state, steps", " verified");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    /** Which project an image is of, the modules say; its structures have other members. */
    @Test
    void anImageOfCircuitPythonIsReadAsSuch() throws IOException {
        String module = "mpy/circuitpython/async_await.mpy";
        String c = frozen("is_async", "is_async", module);
        Outcome outcome = verify("--board", "PYBV10", "--no-cautions", "--c", c, module);
        assertThat(outcome.stdout()).contains("CircuitPython", "equal, bit for bit", " verified");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    /** What cannot be frozen for a board cannot be verified for it either. */
    @ParameterizedTest
    @ValueSource(strings = {"structure", "run"})
    void floatsOnABoardWithoutThem(String level) {
        Outcome outcome = verify("--board", "nrf/MICROBIT", "--level", level, "mpy/bytecode/consts_float.mpy");
        assertThat(outcome.stdout()).isEmpty();
        assertThat(outcome.stderr())
                .startsWith(
                        "freeze: mpy/bytecode/consts_float.mpy: line 3, in <module>: float 0.0, but MICROBIT is built"
                                + " without floats")
                .hasLineCount(1);
        assertThat(outcome.code()).isOne();
    }

    /** Another board, whose C is the same, can have made it; on this one its bytes mean something else, or nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RPI_PICO2 | RPI_PICO | mpy/native-6.3/armv7emsp/viper_basic.mpy"
                        + " | : line 5, in add: native code for armv7emsp, but RPI_PICO runs armv6m",
                "VIRT_RV32 | PYBV10 | mpy/native-6.3/rv32imc/viper_basic.mpy"
                        + " | : line 5, in add: native code for rv32imc, but PYBV10 runs armv7emsp",
                "unix | VIRT_RV64 | mpy/native-6.3/x64/viper_basic.mpy"
                        + " | : line 5, in add: native code for x64, but VIRT_RV64 runs rv64imc"
            })
    void whatTheBoardCannotRunIsNotVerified(String from, String board, String module, String said) throws IOException {
        Path file = folder.resolve("frozen_content.c");
        assertThat(Outcome.of("-q", "--board", from, "-o", file.toString(), module)
                        .code())
                .isZero();
        for (String level : List.of("structure", "run")) {
            Outcome outcome = verify("--board", board, "--level", level, "--c", file.toString(), module);
            assertThat(outcome).isEqualTo(new Outcome(ExitCode.FAULT, "", "freeze: " + module + said + "\n"));
        }
    }

    /** What the stock tool freezes of code for wider words: the device would decode other numbers. */
    @Test
    void integersThatAreTooWideForTheBoardAreNotVerified() throws IOException {
        String module = "mpy/smallint-63/consts_int.mpy";
        Outcome stock = Outcome.of("mpy-tool", "-f", "-q", "headers-qstr/hash2.h", module);
        Path file = Files.writeString(folder.resolve("frozen_content.c"), stock.stdout(), StandardCharsets.ISO_8859_1);
        assertThat(verify("--board", "PYBV10", "--qstr-header", "headers-qstr/hash2.h", "--c", file.toString(), module))
                .isEqualTo(new Outcome(
                        ExitCode.FAULT,
                        "",
                        "freeze: " + module + ": compiled for small integers of 63 bits, but PYBV10 has 31\n"));
    }

    /** The stock tools take the files of a folder as the file system lists them; what is in them is compared all the same. */
    @Test
    void anotherOrderIsOneDifferenceAndCanBeAllowed() throws IOException {
        String operators = "mpy/bytecode/operators.mpy";
        String c = frozen("", "", operators, CLASSES);
        Outcome outcome = verify("--board", "PYBV10", "--no-cautions", "--c", c, CLASSES, operators);
        assertThat(outcome.stdout())
                .contains("2 modules,", ": 1 difference\n")
                .contains(
                        "order of the modules: found 'operators.py' as module 1, expected 'classes.py'; --any-order allows");
        assertThat(outcome.code()).isOne();

        Outcome allowed = verify("--any-order", "--board", "PYBV10", "--no-cautions", "--c", c, CLASSES, operators);
        assertThat(allowed.stdout())
                .contains("equal, bit for bit", "same output, exceptions, state, steps", " verified");
        assertThat(allowed.code()).isZero();
    }

    /** Any order does not mean any modules. */
    @Test
    void modulesAreFoundByTheirNames() throws IOException {
        String operators = "mpy/bytecode/operators.mpy";
        String c = frozen("", "", operators, CLASSES);
        Outcome outcome = verify(
                "--any-order",
                "--level",
                "structure",
                "--board",
                "PYBV10",
                "--c",
                c,
                CLASSES,
                "mpy/bytecode/consts_float.mpy");
        assertThat(outcome.stdout())
                .contains("module 1: found 'operators.py', expected 'consts_float.py'")
                .doesNotContain("order of the modules");
        assertThat(outcome.code()).isOne();

        assertThat(verify("--board", "PYBV10", "--c", c, CLASSES).stdout())
                .contains("number of modules: found 2, expected 1")
                .contains("module 1: found 'operators.py', expected none of this name");
        assertThat(verify("--board", "PYBV10", "--c", c, operators, "mpy/bytecode/consts_float.mpy", CLASSES)
                        .stdout())
                .contains("modules: found no 'consts_float.py', expected it among them");
    }

    /** Machine code is compared, and named as not executed. */
    @Test
    void machineCodeIsComparedAndNamed() {
        Outcome outcome = verify("--board", "PYBV10", "mpy/native-6.3/armv7emsp");
        assertThat(outcome.stdout()).containsPattern("native +[0-9]+ functions: identical, not executed");
        assertThat(outcome.code()).isZero();
        assertThat(verify("--board", "PYBV10", "--strict", "mpy/native-6.3/armv7emsp")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0x63, // RETURN_VALUE | 0x64, // RETURN_VALUE | bytecode at 0x
            true, // is_sorted    | false, // is_sorted   |
            MP_QSTR__lt_module_gt_, | MP_QSTR_append,     | qstr 1 of the table: found 60 'append', expected '<module>'
            "classes.py\\0"       | "classed.py\\0"       | module 1: found 'classed.py', expected 'classes.py'
            """)
    void aChangedTextIsNoticed(String from, String to, String said) throws IOException {
        Outcome outcome = verify("--board", "PYBV10", "--c", frozen(from, to, CLASSES), CLASSES);
        if (said == null) {
            // The runtime then searches from front to back: slower, and the same.
            assertThat(outcome.code()).isZero();
        } else {
            assertThat(outcome.stdout()).contains(said).contains("NOT verified");
            assertThat(outcome.code()).isEqualTo(1);
        }
    }

    @Test
    void aModuleTooManyAndOneTooFewAreNoticed() throws IOException {
        String c = frozen("", "", CLASSES, "mpy/bytecode/closures.mpy");
        Outcome tooMany = verify("--board", "PYBV10", "--c", c, CLASSES);
        assertThat(tooMany.stdout()).contains("number of modules: found 2, expected 1");
        assertThat(tooMany.code()).isEqualTo(1);
        Outcome tooFew = verify(
                "--board", "PYBV10", "--c", c, CLASSES, "mpy/bytecode/closures.mpy", "mpy/bytecode/jumps_far.mpy");
        assertThat(tooFew.stdout()).contains("number of modules: found 2, expected 3");
    }

    @Test
    void whatIsUnreadableIsSaidInOneLine() throws IOException {
        Path c = Files.writeString(folder.resolve("broken.c"), "static const byte x[2] = {1, 2\n");
        Outcome outcome = verify("--board", "PYBV10", "--c", c.toString(), CLASSES);
        assertThat(outcome.stderr())
                .startsWith("freeze: " + c + ": line 2: found the end of the file")
                .hasLineCount(1);
        assertThat(outcome.code()).isEqualTo(1);
        Path object = Files.writeString(folder.resolve("no.o"), "no object");
        Outcome other = verify("--board", "PYBV10", "--object", object.toString(), CLASSES);
        assertThat(other.stderr()).startsWith("freeze: " + object + ": ").hasLineCount(1);
        assertThat(other.code()).isEqualTo(1);
    }

    @Test
    void theFormsForMachinesSayTheSame() {
        Outcome json = verify("--board", "PYBV10", "--json", "-", CLASSES, "mpy/bytecode/closures.mpy");
        JsonObject report = JsonParser.parseString(json.stdout()).getAsJsonObject();
        assertThat(report.get("holds").getAsBoolean()).isTrue();
        assertThat(report.getAsJsonObject("structure").get("modules").getAsInt())
                .isEqualTo(2);
        int steps = 0;
        var runs = report.getAsJsonObject("behaviour").getAsJsonArray("runs");
        for (var run : runs) {
            steps += run.getAsJsonObject().get("steps").getAsInt();
        }
        assertThat(runs).hasSize(2);
        assertThat(report.getAsJsonObject("behaviour").get("steps").getAsInt()).isEqualTo(steps);
        Outcome junit = verify("--board", "PYBV10", "--junit", "-", CLASSES, "mpy/bytecode/closures.mpy");
        assertThat(junit.stdout())
                .startsWith("<?xml")
                .contains("<testsuite name=\"freeze verify PYBV10", "failures=\"0\"", "name=\"closures.py\"");
        Outcome markdown = verify("--board", "PYBV10", "--markdown", "-", CLASSES, "mpy/bytecode/closures.mpy");
        assertThat(markdown.stdout()).startsWith("### PYBV10: ").contains("| steps | " + steps + " |");
    }

    @Test
    void isTheSameInEveryRun() {
        Outcome first = verify("--board", "PYBV10", "--json", "-", "mpy/bytecode");
        assertThat(verify("--board", "PYBV10", "--json", "-", "mpy/bytecode")).isEqualTo(first);
    }

    /** What is behind a call that is given up is driven on another machine, and looking at values is at nobody's expense. */
    @ParameterizedTest
    @ValueSource(strings = {"RPI_PICO", "PCA10040", "unix"})
    void callsThatNeverEndAreGivenUp(String board) {
        Outcome outcome = verify("--board", board, "--strict", "verify/greedy.mpy");
        assertThat(outcome.stdout()).contains("10 of 10 functions driven", "same output, exceptions, state, steps");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    /** A program of the user's drives what made-up calls do not. */
    @Test
    void exercisesDriveModules() {
        Outcome outcome = verify("--board", "unix", "--json", "-", "--exercise", "vm/import_basic.mpy", "vm/pkg_plain");
        JsonObject report = JsonParser.parseString(outcome.stdout()).getAsJsonObject();
        JsonObject behaviour = report.getAsJsonObject("behaviour");
        assertThat(behaviour.get("equal").getAsBoolean()).isTrue();
        var runs = behaviour.getAsJsonArray("runs");
        JsonObject last = runs.get(runs.size() - 1).getAsJsonObject();
        assertThat(last.get("subject").getAsString()).isEqualTo("vm/import_basic.mpy");
        assertThat(last.get("steps").getAsInt()).isPositive();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void freezeVerifiesBeforeItWrites() throws IOException {
        Path output = folder.resolve("frozen.c");
        Outcome outcome = Outcome.of("--board", "PYBV10", "--verify", "-o", output.toString(), CLASSES);
        assertThat(outcome.stdout()).contains("same output, exceptions, state, steps", " wrote " + output);
        assertThat(outcome.code()).isZero();
        assertThat(output).exists();
    }

    @Test
    void freezeComparesTheStructureBeforeItWrites() {
        Path output = folder.resolve("frozen.c");
        Outcome outcome = Outcome.of("--board", "PYBV10", "--verify-structure", "-o", output.toString(), CLASSES);
        assertThat(outcome.stdout())
                .containsPattern(" structure +\\d+ modules?, .*: equal, bit for bit\n")
                .contains(" wrote " + output)
                .doesNotContain("behaviour");
        assertThat(outcome.code()).isZero();
        assertThat(output).exists();
    }

    /** It is frozen while its C is waited for. */
    @ParameterizedTest
    @ValueSource(strings = {"--quiet", "--verify", "--verify-structure"})
    void whatCannotBeFrozenIsToldAlike(String option) {
        Path output = folder.resolve("frozen.c");
        String file = "mpy/native-6.3/x86/native_basic.mpy";
        Outcome outcome = Outcome.of("--board", "PYBV10", option, "-o", output.toString(), file);
        assertThat(outcome.stdout()).isEmpty();
        assertThat(outcome.stderr())
                .isEqualTo("freeze: " + file + ": line 5, in add: native code for x86, but PYBV10 runs armv7emsp\n");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void structureAloneRunsNothing() {
        Outcome outcome = verify("--board", "PYBV10", "--level", "structure", CLASSES);
        assertThat(outcome.stdout())
                .contains("verified in structure; nothing was run")
                .doesNotContain("behaviour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verify mpy/bytecode                                          | which board?
            verify --board PYBV10                                        | nothing to verify against
            verify --board PYBV10 --level high mpy/bytecode              | found high, expected structure, run or firmware
            verify --board PYBV10 --level firmware mpy/bytecode          | needs what was compiled
            verify --board PYBV10 --c a.c --object a.o mpy/bytecode      | found more than one of --c, --object and --elf
            verify --board PYBV10 --map a.map mpy/bytecode               | --map and --address are for --elf FILE
            verify --board PYBV10 --elf a --address here mpy/bytecode    | a: no such file
            verify --board PYBV10 --c mpy mpy/bytecode                   | mpy: is a folder
            """)
    void usageIsExplained(String command, String said) {
        Outcome outcome = Outcome.of(command.split(" +"));
        assertThat(outcome.stderr()).contains(said).hasLineCount(1);
        assertThat(outcome.code()).isBetween(1, 2);
    }
}
