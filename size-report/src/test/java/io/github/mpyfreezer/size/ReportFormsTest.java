package io.github.mpyfreezer.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every form of a report says the same, and adds up. */
class ReportFormsTest {
    private SizeReport report;

    ReportFormsTest() throws IOException {
        report = Images.report("RPI_PICO2-RISCV", "bytecode/classes", "bytecode/consts_str", "bytecode/closures");
    }

    private static Baseline baseline(SizeReport report) {
        return new Baseline(report, Map.of(), false);
    }

    @BeforeEach
    void isNotTrivial() {
        assertThat(report.total()).isGreaterThan(1000);
        assertThat(report.costs().of(Kind.PADDING)).isPositive();
    }

    @Test
    void jsonAddsUp() {
        JsonObject json =
                JsonParser.parseString(JsonReport.of(baseline(report))).getAsJsonObject();
        assertThat(json.get("board").getAsString()).isEqualTo("RPI_PICO2-RISCV");
        assertThat(total(json)).isEqualTo(report.total());
        int sum = total(json.getAsJsonObject("once"));
        for (JsonElement each : json.getAsJsonArray("modules")) {
            JsonObject module = each.getAsJsonObject();
            int parts = total(module.getAsJsonObject("own")) + total(module.getAsJsonObject("share"));
            for (JsonElement function : module.getAsJsonArray("functions")) {
                parts += total(function.getAsJsonObject());
            }
            assertThat(parts).isEqualTo(total(module));
            sum += parts;
        }
        assertThat(sum).isEqualTo(report.total());
    }

    /** The total of an object, which its kinds add up to. */
    private static int total(JsonObject costs) {
        int sum = 0;
        for (JsonElement bytes : costs.getAsJsonObject("kinds").asMap().values()) {
            sum += bytes.getAsInt();
        }
        assertThat(costs.get("total").getAsInt()).isEqualTo(sum);
        return sum;
    }

    @Test
    void csvAddsUp() {
        List<String> lines = new ArrayList<>(CsvReport.of(report).lines().toList());
        assertThat(lines.remove(0)).isEqualTo("module,part,function,kind,bytes");
        int sum = 0;
        for (String line : lines) {
            sum += Integer.parseInt(line.substring(line.lastIndexOf(',') + 1));
        }
        assertThat(sum).isEqualTo(report.total());
    }

    @Test
    void markdownAddsUp() {
        List<String> rows =
                MarkdownReport.of(report, Budget.Outcome.NONE).lines().toList();
        assertThat(rows.get(0)).isEqualTo("**rp2: " + report.total() + " bytes** RPI_PICO2-RISCV");
        int from = rows.indexOf("|---|--:|--:|") + 1;
        int sum = 0;
        for (String row : rows.subList(from, from + report.modules().size() + 1)) {
            sum += bytes(row);
        }
        assertThat(sum).isEqualTo(report.total());
        int parts = rows.stream()
                .filter(row ->
                        row.startsWith("| ") && !rows.subList(0, from + 5).contains(row))
                .filter(row -> !row.startsWith("| function"))
                .mapToInt(ReportFormsTest::bytes)
                .sum();
        assertThat(parts).isEqualTo(report.total() - report.once().total());
    }

    private static int bytes(String row) {
        return Integer.parseInt(row.split(" \\| ", -1)[1]);
    }

    @Test
    void namesThatWouldBreakAFormDoNot() {
        var function = new FunctionSize("a,\"b\"|<c>\n", Costs.of(Kind.BYTECODE, 3));
        var module = new ModuleSize("d\\e\u2028.py", Costs.NONE, Costs.NONE, List.of(function), 3);
        var odd = new SizeReport(report.subject(), List.of(module), Costs.NONE);
        JsonObject json = JsonParser.parseString(JsonReport.of(baseline(odd))).getAsJsonObject();
        JsonObject read = json.getAsJsonArray("modules").get(0).getAsJsonObject();
        assertThat(read.get("name").getAsString()).isEqualTo(module.name());
        assertThat(read.getAsJsonArray("functions")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo(function.name());
        assertThat(CsvReport.of(odd)).contains("d\\e\u2028.py,function,\"a,\"\"b\"\"|<c>\n\",bytecode,3\n");
        assertThat(MarkdownReport.of(odd, Budget.Outcome.NONE))
                .contains("| a,\"b\"&#124;&#60;c&#62;  | 3 | bytecode 3 |");
    }
}
