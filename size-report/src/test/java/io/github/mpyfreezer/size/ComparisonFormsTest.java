package io.github.mpyfreezer.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of a comparison says the same, and adds up, for each pair of the fixtures. */
class ComparisonFormsTest {
    private static final Path PAIRS = Path.of(System.getProperty("fixtures", ""), "size");

    static List<Path> pairs() throws IOException {
        try (Stream<Path> folders = Files.list(PAIRS)) {
            return folders.filter(folder -> Files.isDirectory(folder) && !folder.endsWith("src"))
                    .sorted()
                    .toList();
        }
    }

    private static Baseline baseline(Path folder) throws IOException {
        List<MpyModule> modules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                modules.add(MpyReader.read(Bytes.wrap(Files.readAllBytes(file))).module());
            }
        }
        String board = folder.toString().contains("rv32") ? "RPI_PICO2-RISCV" : "PYBV10";
        RomImage image = Images.of(board, modules.toArray(MpyModule[]::new));
        return Baseline.of(image, SizeReport.of(image).orElseThrow(), false);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void formsAddUp(Path pair) throws IOException {
        Baseline before = baseline(pair.resolve("before"));
        Baseline after = baseline(pair.resolve("after"));
        Comparison comparison = Comparison.of(before, after);
        int change = after.report().total() - before.report().total();
        assertThat(comparison.change().bytes()).isEqualTo(change);

        JsonObject json = JsonParser.parseString(JsonComparison.of(comparison, Budget.Outcome.NONE))
                .getAsJsonObject();
        assertThat(json.get("before").getAsInt()).isEqualTo(before.report().total());
        assertThat(change(json)).isEqualTo(change);
        int sum = change(json.getAsJsonObject("once"));
        for (JsonElement each : json.getAsJsonArray("modules")) {
            JsonObject module = each.getAsJsonObject();
            int parts = change(module.getAsJsonObject("own")) + change(module.getAsJsonObject("share"));
            for (JsonElement function : module.getAsJsonArray("functions")) {
                parts += change(function.getAsJsonObject());
            }
            assertThat(parts).isEqualTo(change(module));
            sum += parts;
        }
        assertThat(sum).isEqualTo(change);

        int csv = 0;
        for (String line : CsvComparison.of(comparison).lines().skip(1).toList()) {
            String[] fields = line.split(",", -1);
            csv += Integer.parseInt(fields[8]) - Integer.parseInt(fields[7]);
        }
        assertThat(csv).isEqualTo(change);

        List<String> markdown =
                MarkdownComparison.of(comparison, Budget.Outcome.NONE).lines().toList();
        assertThat(markdown.get(0)).isEqualTo("`" + comparison.headline() + "`");
        int rows = 0;
        for (String row : markdown) {
            String[] cells = row.split(" *\\| *", -1);
            if (cells.length == 7 && cells[3].matches("[+-]?\\d+") && !cells[2].equals("total")) {
                rows += Integer.parseInt(cells[3]);
                assertThat(Integer.parseInt(cells[3]))
                        .isEqualTo(Integer.parseInt(cells[5]) - Integer.parseInt(cells[4]));
            }
        }
        assertThat(rows).isEqualTo(change);
    }

    /** The change of an object, which its kinds add up to. */
    private static int change(JsonObject object) {
        int sum = 0;
        for (JsonElement bytes : object.getAsJsonObject("kinds").asMap().values()) {
            sum += bytes.getAsInt();
        }
        assertThat(object.get("change").getAsInt()).isEqualTo(sum);
        assertThat(object.get("after").getAsInt() - object.get("before").getAsInt())
                .isEqualTo(sum);
        return sum;
    }
}
