package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mpyfreezer.parser.view.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code freeze size} for many boards and releases at once. */
class SizeBoardsTest {
    private static final String MODULE = "mpy/bytecode/classes.mpy";
    private static final String FLOATS = "mpy/bytecode/consts_float.mpy";

    @TempDir
    private Path folder;

    private static Outcome size(String... args) {
        List<String> command = new ArrayList<>(List.of("size"));
        command.addAll(Arrays.asList(args));
        return Outcome.of(command.toArray(String[]::new));
    }

    /** What the command says for the board alone. */
    private static int total(String board, String... files) {
        List<String> args = new ArrayList<>(List.of("--board", board, "--csv", "-"));
        args.addAll(List.of(files));
        return size(args.toArray(String[]::new))
                .stdout()
                .lines()
                .skip(1)
                .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
    }

    @Test
    void aTableHasTheLeastAndTheMostOfEachPort() {
        Outcome outcome = size("--ports", "stm32,samd", MODULE);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
        List<String> lines = outcome.stdout().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).matches("  port +boards +smallest +largest +most of its room");
        String small = Counts.grouped(total("B_L072Z_LRWAN1", MODULE));
        String large = Counts.grouped(total("PYBV10", MODULE));
        assertThat(lines.get(1))
                .matches("  stm32 +98 +" + small + "  B_L072Z_LRWAN1 +" + large + "  [A-Z].* \\d\\.\\d\\d %  .*");
        assertThat(lines.get(2)).startsWith("  samd ");
    }

    @Test
    void whatBoardsCannotHoldIsSaidOnce() {
        Outcome outcome = size("--ports", "samd,nrf", FLOATS);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.stdout())
                .containsPattern("  nrf +30 of 42 ")
                .contains(" no price for 12 of nrf: " + FLOATS + ": ")
                .contains("is built without floats");
        assertThat(size("--ports", "nrf", "--csv", "-", FLOATS)
                        .stdout()
                        .lines()
                        .filter(line -> line.contains("is built without floats")))
                .hasSize(12)
                .allMatch(line -> line.matches(
                        "nrf,([^,]+),MicroPython 1.29,,\\d+,,\"?" + FLOATS + ": .*but \\1 is built without.*"));
    }

    @Test
    void ifNoBoardCanHoldThemThatIsAFault() {
        assertThat(size("--ports", "samd", "mpy/bytecode/consts_complex.mpy").code())
                .isEqualTo(1);
        assertThat(size("--ports", "samd", "mpy/bytecode/consts_complex.mpy").stderr())
                .startsWith("freeze: mpy/bytecode/consts_complex.mpy: line ")
                .endsWith("; and no other of 19 can hold it\n");
    }

    @Test
    void generationsAreCompared() {
        Outcome outcome = size("--board", "PYBV10", "--releases", MODULE);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout().lines().map(line -> line.replaceAll(" [ 0-9+]*$", "")))
                .containsExactly(
                        "  PYBV10                      bytes  against the newest",
                        "  MicroPython 1.19",
                        "  MicroPython 1.20 and 1.21",
                        "  MicroPython 1.22",
                        "  MicroPython 1.23 and later");
        for (String release : List.of("1.19", "1.20", "1.22", "1.29")) {
            List<String> one = List.of("--board", "PYBV10", "--micropython", release, "--releases", MODULE);
            assertThat(size(one.toArray(String[]::new)).code()).isEqualTo(2);
        }
        String csv =
                size("--board", "PYBV10", "--releases", "--csv", "-", MODULE).stdout();
        assertThat(csv.lines().skip(1).map(line -> line.split(",", -1)[3]))
                .containsExactly(
                        String.valueOf(totalOf("1.19")),
                        String.valueOf(totalOf("1.20")),
                        String.valueOf(totalOf("1.22")),
                        String.valueOf(totalOf("1.29")));
        assertThat(size("--ports", "rp2", "--releases", MODULE).stdout())
                .startsWith("  firmware                    port  boards")
                .contains("\n  MicroPython 1.22            rp2       57");
    }

    private static int totalOf(String release) {
        String json = size("--board", "PYBV10", "--micropython", release, "--json", "-", MODULE)
                .stdout();
        return Integer.parseInt(json.replaceAll("(?s).*?\"total\": (\\d+).*", "$1"));
    }

    @Test
    void budgetsHoldForEachBoard() throws IOException {
        int most = total("PYBV10", MODULE);
        Path budget = folder.resolve("limits");
        Files.writeString(budget, "port stm32: max " + most + "\n");
        Outcome fine = size("--ports", "stm32", "--budget", budget.toString(), MODULE);
        assertThat(fine.code()).isZero();
        assertThat(fine.stdout()).contains(" bytes, 0 left, the worst of 98 boards\n");
        Files.writeString(budget, "board RPI_PICO: max 1\n\nport stm32: max " + (most - 1) + ", grow 3\n");
        Outcome broken = size("--ports", "stm32", "--budget", budget.toString(), MODULE);
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.stdout())
                .containsPattern(", 1 too many, the worst of 98 boards, 9\\d over budget\n")
                .endsWith(" not checked: limits of growth, as there is nothing to have grown from\n");
        assertThat(broken.stderr()).startsWith("freeze: " + budget + ":3: over budget: stm32/");
        assertThat(size("--ports", "stm32", "--budget", budget.toString(), "--json", "-", MODULE)
                        .stdout())
                .contains("\"limit\": \"max " + (most - 1) + "\"", "\"broken\": true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --all-boards --board PYBV10           | found --board and --all-boards, expected one of them
            --ports rp2 --board PYBV10            | found --board and --ports, expected one of them
            --all-boards --ports rp2              | found --all-boards and --ports, expected one of them
            --all-boards -q headers-qstr/hash2.h  | a qstr header is of one board's firmware: leave out -b and -q, or name the board
            --board PYBV10 --releases --save a    | found --save and --releases, expected one of them
            --ports rp2 --bisect-hint             | --bisect-hint is for one board and release: add --board NAME, and leave out --all-boards, --ports and --releases
            --board PYBV10 --releases --against a | found --against and --releases, expected one of them
            --releases                            | which board? add --board NAME  (freeze boards lists them)
            """)
    void whatContradictsItselfIsRefused(String options, String message) {
        List<String> args = new ArrayList<>(List.of(options.split(" ", -1)));
        args.add(MODULE);
        assertThat(size(args.toArray(String[]::new))).isEqualTo(new Outcome(2, "", "freeze: " + message + "\n"));
    }

    /** A baseline of many boards says the same as each board's own. */
    @Test
    void aBaselineIsKeptForManyBoards() throws IOException {
        String baseline = folder.resolve("boards.json").toString();
        Outcome saved = size("--all-boards", "--save", baseline, MODULE);
        assertThat(saved.stdout()).endsWith("wrote " + baseline + "\n");
        JsonObject nothing = JsonParser.parseString(size("--all-boards", "--against", baseline, "--json", "-", MODULE)
                        .stdout())
                .getAsJsonObject();
        for (JsonElement board : nothing.getAsJsonArray("boards")) {
            JsonObject row = board.getAsJsonObject();
            assertThat(row.has("change") ? row.get("change").getAsInt() : 0).isZero();
        }
        String more = "mpy/bytecode/docstring_only.mpy";
        JsonObject changed = JsonParser.parseString(
                        size("--ports", "rp2,stm32", "--against", baseline, "--json", "-", MODULE, more)
                                .stdout())
                .getAsJsonObject();
        assertThat(changed.getAsJsonArray("boards")).hasSizeGreaterThan(100);
        for (String board : List.of("RPI_PICO", "PYBV10", "PYBV10-DP")) {
            String own = folder.resolve(board + ".json").toString();
            size("--board", board, "--save", own, MODULE);
            JsonObject alone = JsonParser.parseString(
                            size("--board", board, "--against", own, "--json", "-", MODULE, more)
                                    .stdout())
                    .getAsJsonObject();
            assertThat(changed.getAsJsonArray("boards"))
                    .filteredOn(row ->
                            row.getAsJsonObject().get("board").getAsString().equals(board))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.getAsJsonObject().get("change")).isEqualTo(alone.get("change")));
        }
    }

    @Test
    void aBaselineOfOneBoardIsNotThatOfMany() {
        String one = folder.resolve("one.json").toString();
        String many = folder.resolve("many.json").toString();
        size("--board", "PYBV10", "--save", one, MODULE);
        size("--ports", "rp2", "--save", many, MODULE);
        assertThat(size("--ports", "rp2", "--against", one, MODULE))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "freeze: " + one + ": found no prices of several boards, expected a file that --save wrote for"
                                + " --all-boards or --ports\n"));
        assertThat(size("--board", "RPI_PICO", "--against", many, MODULE))
                .isEqualTo(new Outcome(
                        1, "", "freeze: " + many + ": found prices of several boards, expected those of one\n"));
        assertThat(size("--ports", "samd", "--against", many, MODULE).stdout()).contains("not in the baseline");
    }

    @Test
    void portsAreKnown() {
        assertThat(size("--ports", "stm23", MODULE).stderr())
                .startsWith("freeze: ")
                .contains("stm32");
    }

    /** What has no machine code is compiled once, whatever the boards; what has, for each kind of machine, or refused. */
    @Test
    void sourcesAreCompiledAsOftenAsTheyDiffer() throws IOException {
        Path fixtures = Path.of("mpy").toAbsolutePath();
        Path cross = folder.resolve("mpy-cross");
        Files.writeString(cross, """
                #!/bin/sh
                case $1 in --version) echo 'MicroPython v1.29.0; mpy-cross emitting mpy v6.3'; exit ;; esac
                target=$2 out=$4 march=
                shift 4
                for word; do
                    case $word in -march=*) march=${word#-march=} ;; esac
                done
                echo "$target $march" >>"$0.log"
                case $target in
                empty.py) cp '%1$s/bytecode/empty.mpy' "$out" ;;
                *)
                    if [ -z "$march" ]; then
                        echo 'SyntaxError: invalid arch'
                        exit 1
                    fi
                    cp "%1$s/native-6.3/$march/native_basic.mpy" "$out" ;;
                esac
                """.formatted(fixtures));
        Files.setPosixFilePermissions(cross, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("empty.py"), "");
        Files.writeString(sources.resolve("native_basic.py"), "");
        String[] command = {"--ports", "nrf,stm32,samd", "--mpy-cross", cross.toString(), sources.toString()};
        Outcome outcome = size(command);
        assertThat(outcome.stderr()).isEmpty();
        List<String> compiled = Files.readAllLines(Path.of(cross + ".log"));
        assertThat(compiled).filteredOn(line -> line.startsWith("empty.py")).hasSize(2);
        assertThat(compiled)
                .filteredOn(line -> line.startsWith("native_basic.py"))
                .containsExactlyInAnyOrder("native_basic.py ", "native_basic.py armv7m", "native_basic.py armv6m");
        assertThat(outcome.stdout())
                .contains(" no price for 42 of nrf: " + sources.resolve("native_basic.py")
                        + ": SyntaxError: invalid arch\n")
                .containsPattern("  nrf +0 of 42 ");
        String empty = "mpy/bytecode/empty.mpy";
        assertThat(outcome.stdout())
                .contains(Counts.grouped(total("PYBV10", empty, "mpy/native-6.3/armv7m/native_basic.mpy")));
    }
}
