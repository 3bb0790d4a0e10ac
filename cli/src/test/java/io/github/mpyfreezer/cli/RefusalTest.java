package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be frozen is refused before anything is written: one line that says where and why, nothing on standard output,
 * and no file made, changed or left behind.
 */
class RefusalTest {
    private static final String MAIN = "mpy/bytecode/main.mpy";
    private static final String BEFORE = "what an earlier run left";

    @TempDir
    private Path folder = Path.of("");

    private Path output = Path.of("");

    @BeforeEach
    void haveAnOutputFile() throws IOException {
        output = Files.writeString(folder.resolve("frozen_content.c"), BEFORE);
    }

    /** Freezes for a board into the folder, and says what was complained of, without the program's name. */
    private String refusal(int code, String board, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("--board", board, "-o", output.toString()));
        command.addAll(List.of(args));
        return refusal(code, command);
    }

    private String refusal(int code, List<String> command) throws IOException {
        List<String> before = below(folder);
        List<String> here = children(Path.of(""));
        Outcome outcome = Outcome.of(command.toArray(String[]::new));
        String complaint = new String(outcome.stderr().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);

        assertThat(outcome.code()).as(complaint).isEqualTo(code);
        assertThat(outcome.stdout()).isEmpty();
        assertThat(complaint).startsWith("freeze: ").endsWith("\n").hasLineCount(1);
        assertThat(complaint).doesNotContain("internal error", "Exception", "null");
        assertThat(below(folder)).as("files").isEqualTo(before);
        assertThat(children(Path.of(""))).as("files where the command runs").isEqualTo(here);
        assertThat(output).hasContent(BEFORE);
        return complaint.substring("freeze: ".length()).strip();
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    // ---- where nothing can be written ----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --board PYBV10 -o FOLDER/a.mpy              | -o: found FOLDER/a.mpy, a module that is there, expected a file to write
            --board PYBV10 -o m.c --depfile FOLDER/m.py | --depfile: found FOLDER/m.py, a module that is there, expected a file to write
            --board PYBV10 -o x.c --depfile x.c         | -o and --depfile: found x.c for both, expected a file of its own for one of them
            --board PYBV10 -o - --depfile x.d           | --depfile: found -o -, which prints the C, expected a file for it to be about
            --board PYBV10 -o - --why                   | --why: found -o -, which prints the C, expected a file for it to be about
            --board PYBV10 -O 4                         | -O: found 4, expected 0, 1, 2 or 3
            --board PYBV10 -O x                         | -O: found x, expected 0, 1, 2 or 3
            size --board PYBV10 --json FOLDER/a.mpy     | --json: found FOLDER/a.mpy, a module that is there, expected a file to write
            size --board PYBV10 --save FOLDER/m.py      | --save: found FOLDER/m.py, a module that is there, expected a file to write
            size --ports rp2 --functions                | --functions is for one board and release: add --board NAME, and leave out --all-boards, --ports and --releases
            verify --board PYBV10 --junit FOLDER/a.mpy  | --junit: found FOLDER/a.mpy, a module that is there, expected a file to write
            dump --html FOLDER/a.mpy                    | --html: found FOLDER/a.mpy, a module that is there, expected a file to write
            """)
    void whatWouldWriteOverModulesOrNowhere(String line, String complaint) throws IOException {
        Files.copy(Path.of(MAIN), folder.resolve("a.mpy"));
        Files.writeString(folder.resolve("m.py"), "freeze('nothing')");
        String command = line + " FOLDER/a.mpy";
        assertThat(refusal(
                        ExitCode.USAGE,
                        List.of(command.replace("FOLDER", folder.toString()).split(" +"))))
                .startsWith(complaint.replace("FOLDER", folder.toString()));
    }

    @Test
    void aFileWhereAFolderShouldBe() throws IOException {
        Path file = output.toAbsolutePath();
        String complaint = refusal(ExitCode.FAULT, List.of("--board", "PYBV10", "-q", "-o", file + "/x.c", MAIN));
        assertThat(complaint).isEqualTo(file + "/x.c: cannot be written: " + file + " is no folder");
    }

    // ---- what a board cannot hold ----

    /** The line is that of the source in {@code src/}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nrf/MICROBIT  | bytecode/consts_float   | line 3, in <module>: float 0.0, but MICROBIT is built without floats
            nrf/PCA10001  | fault/fault_float_huge  | line 3, in huge: float 1e+100, but PCA10001 is built without floats
            NUCLEO_L073RZ | bytecode/consts_complex | line 2, in <module>: complex constant 1j, but NUCLEO_L073RZ is built \
            without complex numbers
            ADAFRUIT_ITSYBITSY_M4_EXPRESS | fault/fault_complex | line 2, in <module>: complex constant 2j, but \
            ADAFRUIT_ITSYBITSY_M4_EXPRESS is built without complex numbers
            minimal       | bytecode/consts_int     | line 6, in <module>: integer 1073741824, but target does not support \
            long int
            unix-longlong | bytecode/consts_bigint  | line 3, in <module>: integer 9223372036854775808, but target has \
            integers of 64 bits
            RPI_PICO      | native-6.3/armv7m/asm_thumb     | line 5, in nothing: native code for armv7m, but RPI_PICO \
            runs armv6m
            RPI_PICO      | native-6.3/armv7m/viper_basic   | line 5, in add: native code for armv7m, but RPI_PICO runs armv6m
            PYBV10        | native-6.3/armv7emdp/native_gen | line 5, in plain: native code for armv7emdp, but PYBV10 \
            runs armv7emsp
            RPI_PICO2     | native-6.3/rv32imc/native_basic | line 5, in add: native code for rv32imc, but RPI_PICO2 \
            runs armv7emsp
            ESP32_GENERIC_C3 | native-6.3/rv32imc-zba/native_basic | line 5, in add: native code with Zba, but \
            ESP32_GENERIC_C3 is built without it
            ESP32_GENERIC_P4 | native-6.3/rv32imc-zba/viper_basic  | line 5, in add: native code with Zba, but \
            ESP32_GENERIC_P4 is built without it
            ESP32_GENERIC_C6 | native-6.3/rv32imc-zcmp/viper_basic | line 5, in add: native code with Zcmp, but \
            ESP32_GENERIC_C6 is built without it
            qemu/MICROBIT | native-6.3/armv6m/native_basic  | line 5, in add: native code, but MICROBIT is built without it
            unix-nanbox   | native-6.3/x86/viper_basic      | line 5, in add: native code, but unix-nanbox is built without it
            ESP32_GENERIC | native-6.3/xtensawin/asm_xtensa | line 5, in add: inline assembler, but ESP32_GENERIC is \
            built without it
            """)
    void namesModuleFunctionAndLine(String board, String module, String expected) throws IOException {
        String file = "mpy/" + module + ".mpy";
        assertThat(refusal(ExitCode.FAULT, board, MAIN, file)).startsWith(file + ": " + expected);
    }

    /** What the build of a board has mpy-cross use, its processor has. */
    @ParameterizedTest
    @CsvSource({"VIRT_RV32,zba", "RPI_PICO2-RISCV,zcmp", "ESP32_GENERIC_P4,zcmp"})
    void extensionsThatTheBoardHasAreFrozen(String board, String extension) {
        String file = "mpy/native-6.3/rv32imc-" + extension + "/viper_basic.mpy";
        assertThat(Outcome.of("--board", board, "-o", "-", file).code()).isZero();
    }

    /** Where there are no lines, the function alone is named. */
    @Test
    void namesTheFunctionOfCodeWithoutLines() throws IOException {
        Path file = HandMadeMpy.nativeModule("n.py", 5).nativeFunction("sum").writeTo(folder.resolve("n.mpy"));

        assertThat(refusal(ExitCode.FAULT, "RPI_PICO", file.toString()))
                .isEqualTo(file + ": in sum: native code for armv7m, but RPI_PICO runs armv6m");
    }

    @Test
    void constantsInsideTuplesAreFoundToo() throws IOException {
        Path file = HandMadeMpy.module("deep.py")
                .constant(List.of(1, List.of("text", List.of(2.5))))
                .writeTo(folder.resolve("deep.mpy"));

        assertThat(refusal(ExitCode.FAULT, "nrf/MICROBIT", file.toString()))
                .startsWith(file + ": float 2.5, but MICROBIT is built without floats");
    }

    @Test
    void smallIntegersThatTheBoardHasNotAreRefused() throws IOException {
        assertThat(refusal(ExitCode.FAULT, "PYBV10", "mpy/smallint-63/consts_int.mpy"))
                .isEqualTo("mpy/smallint-63/consts_int.mpy: compiled for small integers of 63 bits, but PYBV10 has 31");
    }

    /** The fourth byte of a file is the width. */
    @Test
    void smallIntegersMayBeAsWideAsTheBoardHasThemAndNoWider() throws IOException {
        byte[] content = Files.readAllBytes(Path.of(MAIN));
        Path file = folder.resolve("wide.mpy");
        content[3] = 32;
        Files.write(file, content);
        assertThat(refusal(ExitCode.FAULT, "PYBV10", file.toString()))
                .isEqualTo(file + ": compiled for small integers of 32 bits, but PYBV10 has 31");
        content[3] = 31;
        Files.write(file, content);
        assertThat(Outcome.of("--board", "PYBV10", "-o", "-", file.toString()).code())
                .isZero();
    }

    @Test
    void codeOfTwoMachinesIsRefused() throws IOException {
        assertThat(refusal(
                        ExitCode.FAULT,
                        "PYBV10",
                        "mpy/native-6.3/armv7m/viper_basic.mpy",
                        "mpy/native-6.3/armv6m/asm_thumb.mpy"))
                .isEqualTo("mpy/native-6.3/armv6m/asm_thumb.mpy: native architecture mismatch: armv6m here, armv7m in"
                        + " mpy/native-6.3/armv7m/viper_basic.mpy");
    }

    @Test
    void codeOfAnotherReleaseIsRefused() throws IOException {
        assertThat(refusal(ExitCode.FAULT, "PYBV10", "--micropython", "1.22", "mpy/native-6.3/armv7m/viper_basic.mpy"))
                .startsWith(
                        "mpy/native-6.3/armv7m/viper_basic.mpy: incompatible .mpy sub-version: native code of 6.3, but"
                                + " MicroPython 1.22 needs 6.2");
        assertThat(refusal(ExitCode.FAULT, "PYBV10", "--micropython", "1.29", "mpy/circuitpython/main.mpy"))
                .startsWith("mpy/circuitpython/main.mpy: not a valid .mpy file for MicroPython 1.29");
        assertThat(refusal(ExitCode.FAULT, "PYBV10", MAIN, "mpy/circuitpython/classes.mpy"))
                .startsWith("mpy/circuitpython/classes.mpy: not a valid .mpy file for MicroPython");
    }

    @Test
    void linkedModulesAreRefused() throws IOException {
        assertThat(refusal(ExitCode.FAULT, "PYBV10", "mpy/handmade/natmod_all_relocations.mpy"))
                .contains("unable to freeze code with relocations");
    }

    // ---- the firmware's build folder ----

    private Path buildFolder(int hashBytes, int lengthBytes) throws IOException {
        Path header = folder.resolve("build").resolve("genhdr").resolve("qstrdefs.preprocessed.h");
        Files.createDirectories(header.getParent());
        Files.writeString(
                header,
                "QCFG(BYTES_IN_LEN, (" + lengthBytes + "))\nQCFG(BYTES_IN_HASH, (" + hashBytes + "))\nQ(main.py)\n");
        return folder.resolve("build");
    }

    @Test
    void aBuildFolderOfAnotherBoardIsRefusedWithBothWidths() throws IOException {
        String build = buildFolder(2, 1).toString();

        assertThat(refusal(ExitCode.FAULT, "RPI_PICO", "-b", build, MAIN))
                .startsWith(build)
                .endsWith("says 2 hash bytes, RPI_PICO has 1: is this another board's build directory?");
        assertThat(refusal(ExitCode.FAULT, List.of("--board", "RPI_PICO", "-b", build, MAIN)))
                .as("nor is anything written into the build folder")
                .contains("says 2 hash bytes");
        buildFolder(1, 2);
        assertThat(refusal(ExitCode.FAULT, "RPI_PICO", "-b", build, MAIN))
                .contains("says 2 length bytes, RPI_PICO has 1");
    }

    @Test
    void aFolderThatIsNoBuildFolderIsRefused() throws IOException {
        assertThat(refusal(ExitCode.FAULT, "PYBV10", "-b", folder.toString(), MAIN))
                .startsWith(folder + ": found no genhdr/qstrdefs.preprocessed.h in it");
        assertThat(refusal(
                        ExitCode.FAULT, "PYBV10", "-b", folder.resolve("none").toString(), MAIN))
                .startsWith(folder.resolve("none") + ": found no genhdr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_config", "no_hash", "no_len", "not_a_number", "last_wins", "empty", "there_is_none"})
    void aQstrHeaderThatIsNoneIsRefused(String header) throws IOException {
        String file = "headers-qstr/" + header + ".h";

        assertThat(refusal(ExitCode.FAULT, "PYBV10", "--qstr-header", file, MAIN))
                .startsWith(file + ": ");
    }

    // ---- the command line and the files it names ----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PYBV1O   | no board 'PYBV1O'; did you mean PYBV10
            nonsense | no board 'nonsense'
            stm32    | no board 'stm32', that is a port
            MICROBIT | board 'MICROBIT' can be nrf/MICROBIT or qemu/MICROBIT
            """)
    void aBoardThatThereIsNotIsRefused(String board, String expected) throws IOException {
        assertThat(refusal(ExitCode.FAULT, board, MAIN)).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.mpy", "missing", "missing/", "a/b/missing.mpy"})
    void aFileThatThereIsNotIsRefused(String name) throws IOException {
        assertThat(refusal(ExitCode.FAULT, "PYBV10", MAIN, name)).isEqualTo(name + ": no such file or folder");
    }

    /** The stock tool's -q names it; here that is --quiet. */
    @Test
    void aQstrHeaderAmongTheModulesIsRefused() throws IOException {
        String header = "headers-qstr/hash2.h";

        assertThat(refusal(ExitCode.FAULT, "PYBV10", "-q", header, MAIN))
                .isEqualTo(header
                        + ": found a C header, expected modules; the firmware's qstr header is named by --qstr-header");
    }

    @Test
    void sourceIsRefusedWithoutTheCompilerThatIsNamed() throws IOException {
        assertThat(refusal(ExitCode.FAULT, "PYBV10", "--mpy-cross", "nowhere/mpy-cross", "src/main.py"))
                .isEqualTo("--mpy-cross: found no file nowhere/mpy-cross, expected mpy-cross");
    }

    @Test
    void aFileThatIsOnlyCalledMpyIsRefusedAtItsFirstByte() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.mpy"), "# notes\n");
        Path empty = Files.createFile(folder.resolve("empty.mpy"));

        assertThat(refusal(ExitCode.FAULT, "PYBV10", text.toString()))
                .startsWith(text + ": offset 0x0000: ")
                .contains("found 0x23 '#'", "expected 0x4d 'M' or 0x43 'C'");
        assertThat(refusal(ExitCode.FAULT, "PYBV10", empty.toString())).startsWith(empty + ": offset 0x0000: ");
    }

    @Test
    void aCutFileIsRefusedAtItsEnd() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(MAIN));
        for (int length = 0; length < whole.length; length++) {
            Path cut = folder.resolve("cut.mpy");
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThat(refusal(ExitCode.FAULT, "PYBV10", cut.toString()))
                    .as("the first %d bytes", length)
                    .startsWith(cut + ": offset 0x");
        }
    }

    @Test
    void twoModulesOfOneNameAreRefused() throws IOException {
        Path copy = Files.copy(Path.of(MAIN), folder.resolve("copy.mpy"));

        assertThat(refusal(ExitCode.FAULT, "PYBV10", MAIN, copy.toString()))
                .isEqualTo(copy + ": module main.py is already given by " + MAIN);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(refusal(ExitCode.FAULT, List.of("--board", "PYBV10", "-o", folder.toString(), MAIN)))
                .isEqualTo(folder + ": cannot be written: is a folder");
        assertThat(refusal(
                        ExitCode.FAULT,
                        List.of(
                                "--board",
                                "PYBV10",
                                "-o",
                                file.resolve("frozen.c").toString(),
                                MAIN)))
                .startsWith(file.resolve("frozen.c") + ": cannot be written: ");
    }

    /** No folder is made for a file that is not to be. */
    @Test
    void aFolderForTheOutputIsNotMadeEither() throws IOException {
        String place = folder.resolve("new/deep/frozen.c").toString();

        refusal(ExitCode.FAULT, List.of("--board", "PYBV10", "-o", place, "mpy/smallint-63/consts_int.mpy"));
        refusal(ExitCode.FAULT, List.of("--board", "nrf/MICROBIT", "mpy/bytecode/consts_float.mpy"));
        refusal(ExitCode.FAULT, List.of("--board", "nrf/MICROBIT", "-o", "-", "mpy/bytecode/consts_float.mpy"));
    }

    /** Names that come from outside do not break the line, nor speak to the terminal. */
    @Test
    void oneLineIsOneLineWhateverIsInAName() throws IOException {
        String name = "no\nsuch\u001b[31m\r.mpy";
        assertThat(refusal(ExitCode.FAULT, "PYBV10", name)).doesNotContain("\n", "\r", "\u001b");
        Path file = HandMadeMpy.nativeModule("n.py", 5)
                .nativeFunction("a\nb\u001b[2J")
                .writeTo(folder.resolve("n.mpy"));
        assertThat(refusal(ExitCode.FAULT, "RPI_PICO", file.toString())).doesNotContain("\n", "\u001b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --board PYBV10 --nonsense mpy/bytecode/main.mpy          | --nonsense
            --board PYBV10                                           | nothing to freeze
            mpy/bytecode/main.mpy                                    | which board
            --board                                                  | missing required parameter for option '--board'
            --boar PYBV10 mpy/bytecode/main.mpy                      | did you mean --board
            dmp mpy/bytecode/main.mpy                                | no command and no file 'dmp'
            --board PYBV10 --micropython 1.22 --mpy-dir . m.mpy      | found --micropython and --mpy-dir, expected one of
            --board PYBV10 --micropython 1.18 mpy/bytecode/main.mpy  | found '1.18', expected a release from 1.19 on
            --board PYBV10 --micropython x mpy/bytecode/main.mpy     | found 'x'
            run --heap lots mpy/bytecode/main.mpy                    | --heap: found 'lots', expected a whole number
            verify --board PYBV10 --faults 1.5 mpy/bytecode/main.mpy | --faults: found '1.5', expected a whole number
            run --seconds soon mpy/bytecode/main.mpy                 | --seconds: found 'soon', expected a number
            verify --board PYBV10 --strict=1 mpy/bytecode/main.mpy   | --strict: found '1', expected no value
            --board PYBV10 --var DIR mpy/bytecode/main.mpy           | --var: found 'DIR', expected NAME=VALUE
            """)
    void anUnknownCommandLineIsAnErrorOfUse(String line, String expected) throws IOException {
        assertThat(refusal(ExitCode.USAGE, List.of(line.split(" ", -1)))).contains(expected);
    }

    /** A variable that is not set must not mean the folder where the command runs. */
    @Test
    void anEmptyNameIsAnErrorOfUse() throws IOException {
        assertThat(refusal(ExitCode.USAGE, "PYBV10", "")).contains("empty name");
    }
}
