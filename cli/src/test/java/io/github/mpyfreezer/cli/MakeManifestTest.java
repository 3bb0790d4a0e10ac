package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of makemanifest.py, held against the C that the stock tool writes (test-fixtures/manifest/content). */
class MakeManifestTest {
    private static final Path ROOT = Path.of("manifest").toAbsolutePath();

    /** What stands before text that is frozen, which stock does not have. */
    private static final String GUARD = """
            #include "py/mpconfig.h"
            #if !MICROPY_MODULE_FROZEN_STR
            #error "freeze_as_str needs MICROPY_MODULE_FROZEN_STR"
            #endif
            """;

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    @ParameterizedTest
    @ValueSource(strings = {"text", "odd", "both", "mpy", "nothing"})
    void writesWhatStockWrites(String name) throws IOException {
        Path output = folder.resolve("deep/frozen_content.c");
        Result result = run("-o", output.toString(), content(name));
        assertThat(result.err).isEmpty();
        assertThat(result.code).isZero();
        assertThat(result.out).endsWith("GEN " + output + "\n");
        String expected = Files.readString(ROOT.resolve("content/" + name + ".c"));
        String written = Files.readString(output);
        assertThat(written.contains(GUARD)).isEqualTo(expected.contains(".py\\0\" \\"));
        assertThat(written.replace(GUARD, "")
                        .replace(Path.of("").toAbsolutePath().toString(), "$FIXTURES"))
                .isEqualTo(expected);
    }

    @Test
    void namesTextsInTheirOrder() throws IOException {
        Result result = run("-o", folder.resolve("f.c").toString(), content("text"));
        assertThat(result.out).startsWith("STR page.py\nSTR sub/more.py\nGEN ");
    }

    @Test
    void leavesAFileThatStaysTheSame() throws IOException {
        String output = folder.resolve("f.c").toString();
        run("-o", output, content("mpy"));
        assertThat(run("-o", output, content("mpy")).out).isEmpty();
    }

    /** Stock writes the size 0, which ends the list of sizes: the modules behind it are taken for others. */
    @Test
    void freezesAnEmptyTextAsAnEmptyLine() throws IOException {
        Files.createFile(folder.resolve("blank.py"));
        Files.writeString(folder.resolve("full.py"), "x = 1");
        Path output = folder.resolve("out/f.c");
        run("-o", output.toString(), "freeze_as_str('" + folder + "')");
        assertThat(Files.readString(output))
                .contains("mp_frozen_str_sizes[] = { 1, 5, 0 };")
                .contains("{\n\"\\n\\0\"\n\"x = 1\\0\"\n");
    }

    /** Stock writes it as it is, which C99 compilers take for a vertical bar. */
    @Test
    void writesNoTrigraphs() throws IOException {
        Files.writeString(folder.resolve("t.py"), "'what???!??'");
        Path output = folder.resolve("out/f.c");
        run("-o", output.toString(), "freeze_as_str('" + folder + "')");
        assertThat(Files.readString(output)).contains("{\n\"'what??\\?!?\\?'\\0\"\n");
    }

    @Test
    void listsFoldersOfCModules() {
        Result result = run("--list-c-modules", ROOT + "/cases/c_module.py");
        assertThat(result.code).isZero();
        assertThat(result.out).isEqualTo(ROOT + "/tree/cmods/ok_mk\n" + ROOT + "/tree/cmods/ok_cmake\n");
        assertThat(result.err).isEmpty();
    }

    @Test
    void listsNothingOfAManifestWithoutCModules() {
        assertThat(run("--list-c-modules", "freeze('$(PORT_DIR)/nowhere')")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void takesTheTextOfAManifest() throws IOException {
        Path output = folder.resolve("f.c");
        Result result = run("-o", output.toString(), "freeze_as_str('$(PORT_DIR)/text');");
        assertThat(result.code).isZero();
        String expected = Files.readString(ROOT.resolve("content/text.c"));
        assertThat(Files.readString(output).replace(GUARD, "")).isEqualTo(expected);
    }

    /** A firmware built without the setting would start, and import one module for another. */
    @Test
    void stopsTheCompilerWhereTextCannotBeFrozen() throws IOException, InterruptedException {
        assumeTrue(Compiler.installed().contains(Compiler.HOST_64), "no gcc");
        Path output = folder.resolve("f.c");
        run("-o", output.toString(), "freeze_as_str('$(PORT_DIR)/text')");
        Files.createDirectories(folder.resolve("py"));
        Files.writeString(folder.resolve("py/mpconfig.h"), "");
        String guarded = Files.readString(output);
        Files.writeString(
                output, guarded.substring(0, guarded.indexOf("//\n// Content for MICROPY_MODULE_FROZEN_MPY")));
        for (String setting : List.of("", "-DMICROPY_MODULE_FROZEN_STR")) {
            var gcc = new ProcessBuilder("gcc", "-fsyntax-only", "-I", folder.toString(), output.toString());
            if (!setting.isEmpty()) {
                gcc.command().add(setting);
            }
            Process process = gcc.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor() == 0).isEqualTo(!setting.isEmpty());
            assertThat(said).contains(setting.isEmpty() ? "freeze_as_str needs MICROPY_MODULE_FROZEN_STR" : "");
        }
    }

    @Test
    void tellsFileAndLineOfAFault() {
        Result result = run("-o", folder.resolve("f.c").toString(), ROOT + "/cases/nested_fault.py");
        assertThat(result.code).isEqualTo(1);
        assertThat(result.err)
                .isEqualTo("manifest error executing \"" + ROOT + "/cases/nested_fault.py\": " + ROOT
                        + "/cases/inner/fails.py:3: Cannot stat " + ROOT + "/cases/inner/is_not_there.py\n");
        assertThat(folder.resolve("f.c")).doesNotExist();
    }

    @Test
    void wantsTheTreeAndThePort() {
        Result result = MakeManifestTest.call("makemanifest", "-v", "MPY_DIR=x", "-o", "y", "z.py");
        assertThat(result).isEqualTo(new Result(1, "MPY_DIR and PORT_DIR variables must be specified\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-v", "--no-such-option", "-f"})
    void refusesACommandLineThatIsNone(String option) {
        Result result = call("makemanifest", option);
        assertThat(result.code).isEqualTo(2);
        assertThat(result.err).startsWith("usage: freeze makemanifest").contains("freeze makemanifest: error: ");
    }

    @Test
    void wantsAVariableToHaveAValue() {
        Result result = call("makemanifest", "-v", "MPY_DIR", "x.py");
        assertThat(result.code).isEqualTo(2);
        assertThat(result.err).endsWith("error: argument -v/--var: found 'MPY_DIR', expected NAME=VALUE\n");
    }

    /** The stock tool asks for the header where something compiled is frozen, and only there. */
    @Test
    void needsNoHeaderOfAFirmwareWithoutCompiledModules() throws IOException {
        Files.writeString(folder.resolve("t.py"), "x = 1\n");
        Path output = folder.resolve("f.c");
        Result result = run("-b", folder.toString(), "-o", output.toString(), "freeze_as_str('" + folder + "')");
        assertThat(result).isEqualTo(new Result(0, "STR t.py\nGEN " + output + "\n", ""));
        assertThat(run("-b", folder.toString(), "-o", output.toString(), "pass").out)
                .isEqualTo("GEN " + output + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -q other.h            | --qstr-header
                    -mmpz-dig-size=32 -x  | --hexdump
                    --merge               | --merge
                    -o other.c            | --output
                    another.mpy           | another.mpy
                    """)
    void takesNoFlagsOfMpyToolThatAreNotAboutTheTarget(String flags, String found) {
        Result result =
                run("--mpy-tool-flags=" + flags, "-o", folder.resolve("f.c").toString(), content("mpy"));
        assertThat(result.code).isEqualTo(2);
        assertThat(result.err)
                .endsWith("error: argument --mpy-tool-flags: found " + found
                        + ", expected -mlongint-impl, -mmpz-dig-size or -march-flags\n");
    }

    private static String content(String name) {
        return ROOT + "/content/" + name + ".py";
    }

    private static Result run(String... more) {
        List<String> args = new ArrayList<>();
        args.add("makemanifest");
        args.addAll(List.of(
                "-v", "PORT_DIR=" + ROOT + "/tree/port", "-v", "BOARD_DIR=", "-v", "MPY_DIR=" + ROOT + "/tree/mpy"));
        args.addAll(List.of("-b", ROOT + "/content", "--mpy-tool-flags="));
        args.addAll(List.of(more));
        return call(args.toArray(new String[0]));
    }

    private static Result call(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(new Console(out, err, false), args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
