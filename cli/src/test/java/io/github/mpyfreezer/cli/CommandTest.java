package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees of the commands. */
class CommandTest {
    private static final String MAIN = "mpy/bytecode/main.mpy";

    @TempDir
    private Path folder;

    @Test
    void freezesForABoardByNameAlone() throws IOException {
        Path c = folder.resolve("frozen.c");
        Outcome outcome = Outcome.of("--board", "PYBV10", "-o", c.toString(), MAIN);
        assertThat(outcome.code()).as(outcome.stderr()).isZero();
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout())
                .contains(
                        "PYBV10  stm32",
                        "1 module",
                        "2 functions",
                        "bytes of ROM",
                        "wrote " + c,
                        "no qstr header given");
        assertThat(Files.readString(c)).startsWith("//\n// Content for MICROPY_MODULE_FROZEN_STR\n");
    }

    @Test
    void leavesAnUnchangedFileAlone() throws IOException {
        String c = folder.resolve("frozen.c").toString();
        Outcome.of("--board", "PYBV10", "-o", c, MAIN);
        assertThat(Outcome.of("--board", "PYBV10", "-o", c, MAIN).stdout()).contains("unchanged: " + c);
    }

    @Test
    void printsNothingButCToStandardOutput() {
        Outcome outcome = Outcome.of("--board", "PYBV10", "-o", "-", MAIN);
        assertThat(outcome.stdout()).startsWith("//\n// Content").endsWith("*/\n");
        assertThat(outcome.stderr()).isEmpty();
    }

    /** A folder is its modules in the order of their names, name by name, whatever the file system says. */
    @Test
    void takesAFolderInTheOrderOfNames() throws IOException {
        for (String name : new String[] {"b/x.mpy", "b.mpy", "a.mpy", "b/a.mpy"}) {
            Path copy = folder.resolve("in").resolve(name);
            Files.createDirectories(copy.getParent());
            String source = name.equals("a.mpy") ? "classes" : name.equals("b.mpy") ? "closures" : "main";
            Files.copy(Path.of("mpy/bytecode/" + (name.equals("b/a.mpy") ? "empty" : source) + ".mpy"), copy);
        }
        String c = Outcome.of("--board", "unix", "-o", "-", folder.resolve("in").toString())
                .stdout();
        assertThat(c.lines().filter(line -> line.startsWith("    &frozen_module_")))
                .containsExactly(
                        "    &frozen_module_classes,",
                        "    &frozen_module_empty,",
                        "    &frozen_module_main,",
                        "    &frozen_module_closures,");
    }

    @Test
    void takesTheFileThatALinkInAFolderLeadsTo() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path module = Files.copy(Path.of(MAIN), folder.resolve("main.mpy"));
        Files.createSymbolicLink(in.resolve("linked.mpy"), module.toAbsolutePath());
        Files.createSymbolicLink(in.resolve("broken.mpy"), in.resolve("nowhere.mpy"));
        Files.createSymbolicLink(in.resolve("folder.mpy"), folder.toAbsolutePath());
        String c = Outcome.of("--board", "unix", "-o", "-", in.toString()).stdout();
        assertThat(c.lines().filter(line -> line.startsWith("// - original source file: ")))
                .containsExactly("// - original source file: linked.mpy");
    }

    /** CMake names folders from the root of the file system on, and each checkout is somewhere else. */
    @Test
    void writesTheSameWhereverTheFolderStands() throws IOException {
        for (String place : new String[] {"here", "elsewhere/deep"}) {
            Path module = folder.resolve(place).resolve("lib/main.mpy");
            Files.createDirectories(module.getParent());
            Files.copy(Path.of(MAIN), module);
        }
        String here = Outcome.of(
                        "--board", "unix", "-o", "-", folder.resolve("here").toString())
                .stdout();
        String there = Outcome.of("--board", "unix", "-o", "-", folder.resolve("elsewhere/deep") + "/")
                .stdout();
        assertThat(here).contains("// - original source file: lib/main.mpy\n").isEqualTo(there);
        assertThat(Outcome.of(
                                "--board",
                                "unix",
                                "-o",
                                "-",
                                folder.resolve("here/lib/main.mpy").toString())
                        .stdout())
                .contains("// - original source file: main.mpy\n");
    }

    @Test
    void saysUnderWhichNameAModuleIsImported() throws IOException {
        Path other = folder.resolve("in/sub/other.mpy");
        Files.createDirectories(other.getParent());
        Files.copy(Path.of(MAIN), other);
        Files.copy(Path.of(MAIN.replace("main", "classes")), folder.resolve("in/classes.mpy"));
        String c = folder.resolve("frozen.c").toString();
        assertThat(Outcome.of("--board", "unix", "-o", c, folder.resolve("in").toString())
                        .stdout())
                .contains(
                        " note: %s is named 'main.py' within, and imported by that name; to change it: mpy-cross -s sub/other.py\n"
                                .formatted(other));
        assertThat(Outcome.of("--board", "unix", "-o", c, other.toString()).stdout())
                .doesNotContain("within");
    }

    @Test
    void findsTheReleaseOfATree() throws IOException {
        Path header = folder.resolve("py/mpconfig.h");
        Files.createDirectories(header.getParent());
        Files.writeString(header, "#define MICROPY_VERSION_MAJOR 1\n#define MICROPY_VERSION_MINOR 22\n");
        String c = Outcome.of("--board", "PYBV10", "--mpy-dir", folder.toString(), "-o", "-", MAIN)
                .stdout();
        assertThat(c).contains("raw_code_main__lt_module_gt_", "// is_sorted").doesNotContain("proto_fun");
    }

    /** Every firmware has the static qstrs; that the stock tool declares some again is recorded in StockCasesTest. */
    @ParameterizedTest
    @ValueSource(strings = {"1.19", "1.22"})
    void declaresNoStaticQstrAgain(String release) {
        String again = "    MP_QSTR__space_,\n";
        assertThat(Outcome.of("mpy-tool", "--micropython", release, "-f", MAIN).stdout())
                .contains(again);
        assertThat(Outcome.of("--board", "PYBV10", "--micropython", release, "-o", "-", MAIN)
                        .stdout())
                .contains("    MP_QSTR_LED")
                .doesNotContain("MP_QSTR__space_", "MP_QSTR_utf_hyphen_8");
    }

    @Test
    void takesTheDialectFromTheFile() {
        Outcome outcome = Outcome.of("mpy-tool", "-f", "mpy/circuitpython/async_await.mpy");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.stdout()).contains("frozen_module_async_await");
        assertThat(Outcome.of("mpy-tool", "--micropython", "1.29", "-f", "mpy/circuitpython/async_await.mpy")
                        .stderr())
                .contains("it is one of CircuitPython");
    }

    @Test
    void usesTheFirmwaresOwnQstrs() throws IOException {
        Path header = folder.resolve("genhdr/qstrdefs.preprocessed.h");
        Files.createDirectories(header.getParent());
        Files.writeString(header, "QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\nQ(blink)\nQ(main.py)\n");
        Outcome outcome = Outcome.of("--board", "PYBV10", "-b", folder.toString(), MAIN);
        assertThat(outcome.stdout()).doesNotContain("no qstr header");
        assertThat(Files.readString(folder.resolve("frozen_content.c")))
                .contains("MP_QSTR_sleep_ms")
                .doesNotContain("    MP_QSTR_blink = ", "        \"blink\",\n");
    }

    /** A build that fills the disk must fail, and say so; a reader that has seen enough is no fault to talk about. */
    @ParameterizedTest
    @CsvSource({"No space left on device, 1", "Broken pipe, 0"})
    void saysWhenItsOutputIsLost(String reason, int lines) {
        var err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        for (String command : new String[] {"boards", "dump " + MAIN, "mpy-tool -f " + MAIN}) {
            err.reset();
            var console = new Console(new BufferedOutputStream(full, 1 << 20), err, false);
            assertThat(Main.run(console, command.split(" ", -1))).isEqualTo(ExitCode.FAULT);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .hasLineCount(lines)
                    .contains(lines == 0 ? "" : "freeze: output: " + reason);
        }
    }

    @Test
    void failsWithItsOwnCodeWhereNobodyHearsWhy() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Bad file descriptor");
            }
        };
        assertThat(Main.run(new Console(new ByteArrayOutputStream(), closed, false), "modules"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void listsBoards() {
        assertThat(Outcome.of("boards", "--port", "samd").stdout())
                .contains("ADAFRUIT_METRO_M4_EXPRESS")
                .endsWith("19 boards\n");
        assertThat(Outcome.of("boards", "PYBV10").stdout())
                .startsWith("stm32/PYBV10\n")
                .contains("2 hash bytes, 1 length byte\n");
        assertThat(Outcome.of("boards", "wiznet").stdout()).contains("W5500_EVB_PICO");
    }

    @Test
    void dumpsMergesAndExtracts() throws IOException {
        assertThat(Outcome.of("dump", MAIN).stdout()).contains("def blink(times, pause_ms=");
        String merged = folder.resolve("all.mpy").toString();
        assertThat(Outcome.of("merge", "-o", merged, MAIN, "mpy/bytecode/empty.mpy")
                        .stdout())
                .contains("2 modules");
        assertThat(Outcome.of("dump", merged).code()).isZero();
        Outcome parts = Outcome.of("extract", "--base", folder.resolve("p").toString(), "--only", "code", MAIN);
        assertThat(parts.stdout()).contains("2 parts");
        Path page = folder.resolve("page.html");
        assertThat(Outcome.of("dump", "--html", page.toString(), MAIN).code()).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("blink");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "boards --help",
                "dump --help",
                "merge --help",
                "extract --help",
                "mpy-tool --help",
                "makemanifest --help"
            })
    void explainsItselfWithExamples(String line) {
        Outcome outcome = Outcome.of(line.split(" ", -1));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.stdout()).containsIgnoringCase("usage: freeze").containsIgnoringCase("example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "modules", "--board", "--board PYBV10", "--bord X y", "boards --prt x", "dump", "merge a.mpy"
            })
    void saysWhatIsMissing(String line) {
        Outcome outcome = line.isEmpty() ? Outcome.of() : Outcome.of(line.split(" ", -1));
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.stdout()).isEmpty();
        assertThat(outcome.stderr().lines()).hasSize(1);
        assertThat(outcome.stderr()).startsWith("freeze: ");
    }
}
