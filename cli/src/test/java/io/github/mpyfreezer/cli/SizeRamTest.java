package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Qstr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the heap modules take: {@code freeze size --ram}. */
class SizeRamTest {
    private static final Path FIXTURES = Path.of("../test-fixtures");

    @TempDir
    private Path folder;

    static Stream<String> measured() throws IOException {
        return Files.readString(FIXTURES.resolve("size/ram.txt")).lines().filter(line -> !line.startsWith("#"));
    }

    /** To the block what the real interpreter takes, but where ram.txt says why not. */
    @ParameterizedTest
    @MethodSource("measured")
    void isWhatTheInterpreterTakes(String line) throws IOException {
        String[] fields = line.split(" ", -1);
        String file = FIXTURES.resolve(fields[0]).normalize().toString();
        boolean differs = fields.length > 3;
        List<Long> more = List.of(differs ? Long.parseLong(fields[3]) : 0, differs ? Long.parseLong(fields[4]) : 0);
        assertThat(List.of(taken("unix", file) - more.get(0), taken("PYBV10", file) - more.get(1)))
                .isEqualTo(List.of(Long.parseLong(fields[1]), Long.parseLong(fields[2])));
    }

    /** The same modules in a firmware that has them frozen, on x86-64. */
    @ParameterizedTest
    @CsvSource({
        "rp2/compiled/bmx280.mpy,992",
        "rp2/compiled/tasks.mpy,1056",
        "rp2/compiled/lights,2240",
        "stm32/compiled/filters.mpy,2336",
        "stm32/compiled/scheduler.mpy,992",
        "stm32/compiled/units.mpy,672"
    })
    void isWhatFrozenModulesTake(String file, long bytes) throws IOException {
        JsonObject report = json("unix", "../examples/" + file);
        assertThat(report.getAsJsonObject("ram").get("taken").getAsLong()).isEqualTo(bytes);
    }

    private long taken(String board, String file) throws IOException {
        JsonObject ram = json(board, file).getAsJsonObject("ram");
        return ram.get("saved").getAsLong() + ram.get("taken").getAsLong();
    }

    private JsonObject json(String board, String file) throws IOException {
        Path header = header(Path.of(file));
        Outcome outcome = Outcome.of("size", "--ram", "--board", board, "-q", header.toString(), "--json", "-", file);
        assertThat(outcome.stderr()).isEmpty();
        return JsonParser.parseString(outcome.stdout()).getAsJsonObject();
    }

    /** A firmware that has the module's names already, and the letters that going through a string makes names of. */
    private Path header(Path input) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(input)) {
            files = all.filter(file -> file.toString().endsWith(".mpy")).toList();
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            names.add(String.valueOf(letter));
            names.add(String.valueOf(Character.toUpperCase(letter)));
        }
        for (Path file : files) {
            MpyModule module =
                    MpyReader.read(Bytes.wrap(Files.readAllBytes(file))).module();
            for (Qstr qstr : module.qstrs()) {
                names.add(qstr.text().text());
            }
            String stem = module.sourceFile().text().replaceAll("\\.py$", "");
            names.add(stem + ".mpy");
            String dotted = stem.replaceAll("/__init__$", "").replace('/', '.');
            names.add(dotted);
            names.add(dotted.substring(dotted.lastIndexOf('.') + 1));
        }
        var text = new StringBuilder("QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\n");
        names.stream()
                .filter(name -> name.equals(name.strip()))
                .forEach(name -> text.append("Q(").append(name).append(")\n"));
        return Files.writeString(folder.resolve("names.h"), text);
    }

    /** The sums hold in each form, and all forms say the same. */
    @ParameterizedTest
    @CsvSource({"PYBV10,stm32", "ARDUINO_GIGA,stm32", "RPI_PICO,rp2", "RPI_PICO2,rp2"})
    void allFormsAddUp(String board, String example) {
        String[] forms = new String[3];
        String[] options = {"--json", "--csv", "--markdown"};
        for (int i = 0; i < forms.length; i++) {
            Outcome outcome = Outcome.of(
                    "size", "--ram", "--board", board, options[i], "-", "../examples/" + example + "/compiled");
            assertThat(outcome.stderr()).isEmpty();
            forms[i] = outcome.stdout();
        }
        JsonObject json = JsonParser.parseString(forms[0]).getAsJsonObject();
        for (String figure : List.of("saved", "taken")) {
            long total = json.getAsJsonObject("ram").get(figure).getAsLong();
            long sum = json.getAsJsonObject("once")
                    .getAsJsonObject("ram")
                    .get(figure)
                    .getAsLong();
            for (JsonElement module : json.getAsJsonArray("modules")) {
                sum += module.getAsJsonObject()
                        .getAsJsonObject("ram")
                        .get(figure)
                        .getAsLong();
            }
            assertThat(sum).isEqualTo(total);
            int column = figure.equals("saved") ? 5 : 6;
            assertThat(forms[1].lines()
                            .skip(1)
                            .mapToLong(line -> Long.parseLong(line.split(",", -1)[column]))
                            .sum())
                    .isEqualTo(total);
            String last = forms[2].lines()
                    .filter(line -> line.startsWith("| total"))
                    .findFirst()
                    .orElseThrow();
            assertThat(last.split(" \\| ", -1)[column - 2].replace(" |", "")).isEqualTo(Long.toString(total));
        }
    }

    @Test
    void whatCannotBeImportedHasNoFigures() throws IOException {
        Outcome outcome = Outcome.of("size", "--ram", "--board", "PYBV10", "../examples/stm32/compiled/sht3x.mpy");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.stdout())
                .contains(
                        " no RAM for sht3x.py: importing it on the virtual board failed: ImportError: no module named 'checksum' (sht3x.py, line 5)\n");
        assertThat(outcome.stdout()).doesNotContain("RAM: freezing saves");
        Outcome json =
                Outcome.of("size", "--ram", "--board", "PYBV10", "--json", "-", "../examples/stm32/compiled/sht3x.mpy");
        assertThat(json.stdout()).contains("\"fault\": \"ImportError: no module named 'checksum' (sht3x.py, line 5)\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--releases", "--against=HEAD", "--object=frozen_content.o", "--elf=firmware.elf"})
    void isForThePricesOfOneBoard(String other) {
        Outcome outcome = Outcome.of("size", "--ram", "--board", "PYBV10", other, "mpy/bytecode");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.stderr()).contains("--ram is for the prices of one board");
    }
}
