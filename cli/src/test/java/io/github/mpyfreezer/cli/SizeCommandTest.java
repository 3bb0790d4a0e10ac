package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.view.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code freeze size}. */
class SizeCommandTest {
    private static final String MODULES = "mpy/bytecode";

    @TempDir
    private Path folder;

    private static Outcome size(String... args) {
        List<String> command = new ArrayList<>(List.of("size"));
        command.addAll(Arrays.asList(args));
        return Outcome.of(command.toArray(String[]::new));
    }

    /** Both ways: modules and what is there once make the total, and so do the columns of every line. */
    @ParameterizedTest
    @ValueSource(strings = {"PYBV10", "RPI_PICO2-RISCV", "ESP32_GENERIC", "unix", "ARDUINO_GIGA"})
    void theTableAddsUp(String board) {
        Outcome outcome = size("--board", board, "mpy/bytecode/classes.mpy", "mpy/bytecode/closures.mpy");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
        List<int[]> rows = new ArrayList<>();
        for (String line : outcome.stdout().lines().skip(2).toList()) {
            if (line.startsWith("  ")) {
                rows.add(figures(line, line.contains(".py") ? 1 : -1));
            }
        }
        assertThat(rows).hasSize(4);
        int[] total = rows.remove(rows.size() - 1);
        for (int column = 0; column < total.length; column++) {
            int sum = 0;
            for (int[] row : rows) {
                sum += row[column];
            }
            assertThat(sum).isEqualTo(total[column]);
        }
        for (int[] row : rows) {
            assertThat(Arrays.stream(row).skip(1).sum()).isEqualTo(row[0]);
        }
        assertThat(outcome.stdout()).contains("\n " + Counts.counted(total[0], "byte") + " of ROM");
    }

    /** The numbers of a line; columns are two blanks apart, groups of digits one. */
    private static int[] figures(String line, int without) {
        List<Integer> figures = new ArrayList<>();
        int column = 0;
        for (String field : line.strip().split(" {2,}", -1)) {
            boolean number = field.matches("[0-9 ]+|-");
            if (number && column++ != without) {
                figures.add(field.equals("-") ? 0 : Integer.parseInt(field.replace(" ", "")));
            }
        }
        return figures.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What the compiler makes of it, and no name or text is forgotten. */
    @Test
    void modulesThatStayTextHaveAPrice() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("text.py"), "x = 1\n");
        Files.writeString(texts.resolve("longer.py"), "print('gr\u00f6\u00dfer')\n");
        Path manifest = Files.writeString(
                folder.resolve("manifest.py"),
                "freeze_as_str('" + texts + "')\nfreeze_mpy('"
                        + Path.of(MODULES).toAbsolutePath() + "')\n");
        Firmware firmware = Firmware.usual(Release.V1_29, Compiler.CORTEX_M4).with(Words.A, FloatKind.FLOAT);
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        String c =
                Outcome.of("--board", "PYBV10", "-o", "-", manifest.toString()).stdout();
        Path source = Files.writeString(folder.resolve("f.c"), c);
        List<String> options = new ArrayList<>(firmware.optionsWith(Files.writeString(folder.resolve("none.inc"), "")));
        options.removeIf(option -> option.startsWith("-DMICROPY_FROZEN_LIST_ITEM"));
        options.removeIf(option -> option.startsWith("-DMP_FROZEN_STR_NAMES"));
        options.addAll(
                List.of("-Os", "-fdata-sections", "-DMICROPY_MODULE_FROZEN_STR=1", "-Wno-missing-field-initializers"));
        Path object = folder.resolve("f.o");
        assertThat(firmware.compiler().compile(source, object, options).output())
                .isEmpty();
        int bytes = ObjectSections.of(object).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        Outcome priced = size("--board", "PYBV10", "--json", "-", manifest.toString());
        assertThat(priced.stderr()).isEmpty();
        JsonObject json = JsonParser.parseString(priced.stdout()).getAsJsonObject();
        assertThat(json.get("total").getAsInt()).isEqualTo(bytes);
        assertThat(size("--board", "PYBV10", "--object", object.toString(), manifest.toString())
                        .stdout())
                .contains(" bytes of ROM in " + object + ", as predicted\n unaccounted: 0\n");
        JsonObject many = JsonParser.parseString(size("--ports", "stm32", "--json", "-", manifest.toString())
                        .stdout())
                .getAsJsonObject();
        assertThat(many.getAsJsonArray("boards"))
                .filteredOn(
                        row -> row.getAsJsonObject().get("board").getAsString().equals("PYBV10"))
                .singleElement()
                .satisfies(row -> assertThat(row.getAsJsonObject().get("total").getAsInt())
                        .isEqualTo(bytes));
    }

    @Test
    void functionsAreShownIfTheyAreWanted() {
        String file = "mpy/bytecode/classes.mpy";
        assertThat(size("--board", "PYBV10", file).stdout()).doesNotContain("<module>");
        assertThat(size("--board", "PYBV10", "--functions", file).stdout())
                .contains("    <module>\n")
                .contains("    constants, tables and its share of strings\n");
    }

    /** What the main command says in a line. */
    @Test
    void theTotalIsThatOfTheMainCommand() {
        String c = folder.resolve("frozen.c").toString();
        String frozen = Outcome.of("--board", "PYBV10", "-o", c, MODULES).stdout();
        String total = frozen.lines()
                .filter(line -> line.endsWith(" of ROM"))
                .findFirst()
                .orElseThrow();
        assertThat(size("--board", "PYBV10", MODULES).stdout()).contains("\n " + total.strip() + ", ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--csv", "--markdown", "--html", "--svg", "--save"})
    void onlyOneTextGoesToStandardOutput(String other) {
        Outcome outcome = size("--board", "PYBV10", "--json", "-", other, "-", MODULES);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.stdout()).isEmpty();
        assertThat(outcome.stderr())
                .isEqualTo("freeze: --json and " + other
                        + ": found - for both, expected a file of its own for one of them\n");
    }

    /** What is written to files is not told between the lines of a text that goes to standard output. */
    @Test
    void standardOutputHasTheTextAlone() {
        String alone = size("--board", "PYBV10", "--csv", "-", MODULES).stdout();
        String baseline = folder.resolve("baseline.json").toString();
        String page = folder.resolve("page.html").toString();
        assertThat(size("--board", "PYBV10", "--csv", "-", "--save", baseline, "--html", page, MODULES))
                .isEqualTo(new Outcome(0, alone, ""));
        assertThat(size("--board", "PYBV10", "--save", "-", MODULES).stdout())
                .startsWith("{\n  \"version\": 1,\n")
                .endsWith("\n}\n");
    }

    @Test
    void formsGoToFilesOrStandardOutput() throws IOException {
        Path csv = folder.resolve("size.csv");
        Path markdown = folder.resolve("size.md");
        Outcome outcome = size(
                "--board",
                "PYBV10",
                "--csv",
                csv.toString(),
                "--markdown",
                markdown.toString(),
                "--json",
                "-",
                MODULES);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout()).startsWith("{\n  \"version\": 1,\n").endsWith("\n}\n");
        assertThat(csv).content().startsWith("module,part,function,kind,bytes\n");
        assertThat(markdown).content().startsWith("**stm32: ");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(csv, markdown);
        }
    }

    @Test
    void aQstrHeaderMakesModulesCheaper() {
        String without = size("--board", "PYBV10", "--csv", "-", MODULES).stdout();
        String with = size("--board", "PYBV10", "-q", "headers-qstr/hash2.h", "--csv", "-", MODULES)
                .stdout();
        assertThat(bytes(with)).isLessThan(bytes(without));
    }

    private static int bytes(String csv) {
        return csv.lines()
                .skip(1)
                .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(size(MODULES))
                .isEqualTo(new Outcome(2, "", "freeze: which board? add --board NAME  (freeze boards lists them)\n"));
        assertThat(size("--board", "PYBV10"))
                .isEqualTo(new Outcome(
                        2, "", "freeze: nothing to price: add folders, .py or .mpy files, or a manifest\n"));
        Outcome traced = size("--board", "unix-coverage", "--micropython", "1.22", MODULES);
        assertThat(traced.code()).isEqualTo(1);
        assertThat(traced.stderr()).startsWith("freeze: unix-coverage: the sizes of its structures are not known");
    }
}
