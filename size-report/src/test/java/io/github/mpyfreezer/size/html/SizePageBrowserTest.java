package io.github.mpyfreezer.size.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleChange;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser: what it shows, by pointer, by keyboard and by search, is what the report says. */
class SizePageBrowserTest {
    /** What the driving scripts have in common. */
    private static final String TOOLS = """
            const $ = id => document.getElementById(id);
            const tiles = () => [...$('map').querySelectorAll('button')];
            const named = name => tiles().find(tile => tile.getAttribute('aria-label').startsWith(name + ','));
            const rows = () => [...$('rows').rows].map(row => [...row.cells].map(cell => cell.textContent));
            const texts = row => [...row.cells].map(cell => cell.textContent);
            const press = key => document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            const focused = () => (document.activeElement.getAttribute('aria-label') || document.activeElement.textContent);
            const search = text => { $('search').value = text; $('search').dispatchEvent(new Event('input')); };
            const view = name => document.querySelector(`input[value=${name}]`).click();
            const page = () => ({ rows: rows(), sum: texts($('sum')), heads: texts($('columns')), said: $('said').textContent,
                tiles: tiles().map(tile => [tile.getAttribute('aria-label'),
                    parseFloat(tile.style.width) * parseFloat(tile.style.height)]) });
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsABrowser() {
        assumeTrue(Chromium.program().isPresent(), "chromium is not installed");
    }

    private JsonObject use(String page, String script) throws IOException, InterruptedException {
        JsonObject seen = Chromium.use(folder, page, TOOLS + script);
        assertThat(seen.getAsJsonArray("errors")).isEmpty();
        return seen;
    }

    private static String page(SizeReport report) {
        return SizePage.of(report, OptionalLong.of(655_360), Optional.empty());
    }

    private static int number(String text) {
        return Integer.parseInt(
                text.replace("\u202f", "").replace('\u2212', '-').replace("+", ""));
    }

    /** A column of figures by the names of the first. */
    private static Map<String, Integer> column(JsonObject page, int column) {
        Map<String, Integer> figures = new TreeMap<>();
        for (JsonElement row : page.getAsJsonArray("rows")) {
            JsonArray cells = row.getAsJsonArray();
            // A property's getter and setter have one name.
            figures.merge(cells.get(0).getAsString(), number(cells.get(column).getAsString()), Integer::sum);
        }
        return figures;
    }

    private static int sum(JsonObject page, int column) {
        int sum = number(page.getAsJsonArray("sum").get(column).getAsString());
        assertThat(column(page, column).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(sum);
        return sum;
    }

    private static Map<String, Integer> modules(SizeReport report) {
        Map<String, Integer> modules = new TreeMap<>();
        report.modules()
                .forEach(module -> modules.put(module.name(), module.costs().total()));
        modules.put("once for all modules", report.once().total());
        return modules;
    }

    private static Map<String, Integer> functions(ModuleSize module) {
        Map<String, Integer> functions = new TreeMap<>();
        for (FunctionSize function : module.functions()) {
            functions.merge(function.name(), function.costs().total(), Integer::sum);
        }
        functions.put("constants and tables", module.own().total());
        functions.put("its share of strings", module.share().total());
        functions.values().removeIf(bytes -> bytes == 0);
        return functions;
    }

    @Test
    void mapAndTableSayWhatTheReportSays() throws IOException, InterruptedException {
        SizeReport report = Reports.usual();
        ModuleSize classes = report.modules().get(0);
        JsonObject seen = use(page(report), """
                const seen = { top: page(), hidden: $('views').hidden, heading: $('heading').textContent,
                    area: $('map').clientWidth * $('map').clientHeight };
                named('%s').click();
                seen.module = page();
                named('constants and tables').click();
                seen.own = page();
                const place = [...$('place').children].map(step => step.textContent);
                seen.place = place;
                $('place').querySelector('button').click();
                seen.again = page();
                return seen;
                """.formatted(classes.name()));
        assertThat(seen.get("hidden").getAsBoolean()).isTrue();
        String heading = seen.get("heading").getAsString();
        assertThat(number(heading.replaceAll("^rp2 RPI_PICO2-RISCV: | bytes of frozen modules$", "")))
                .isEqualTo(report.total());
        JsonObject top = seen.getAsJsonObject("top");
        assertThat(column(top, 1)).isEqualTo(modules(report));
        assertThat(sum(top, 1)).isEqualTo(report.total());
        assertThat(seen.getAsJsonObject("again")).isEqualTo(top);
        assertTiles(top, report.total(), seen.get("area").getAsDouble());
        JsonObject module = seen.getAsJsonObject("module");
        assertThat(column(module, 1)).isEqualTo(functions(classes));
        assertThat(sum(module, 1)).isEqualTo(classes.costs().total());
        assertTiles(module, classes.costs().total(), seen.get("area").getAsDouble());
        JsonObject own = seen.getAsJsonObject("own");
        Map<String, Integer> kinds = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.title(), classes.own().of(kind));
        }
        kinds.values().removeIf(bytes -> bytes == 0);
        assertThat(column(own, 1)).isEqualTo(kinds);
        assertThat(seen.getAsJsonArray("place").asList().stream().map(JsonElement::getAsString))
                .containsExactly("RPI_PICO2-RISCV", classes.name(), "constants and tables");
    }

    /** A tile for each line of the table, as large as its bytes are many, and named for those who do not see it. */
    private static void assertTiles(JsonObject page, int total, double area) {
        JsonArray tiles = page.getAsJsonArray("tiles");
        assertThat(tiles).hasSameSizeAs(page.getAsJsonArray("rows"));
        for (JsonElement each : tiles) {
            String label = each.getAsJsonArray().get(0).getAsString();
            int bytes = number(label.replaceAll(".*, ([0-9\u202f]+) bytes.*", "$1"));
            assertThat(each.getAsJsonArray().get(1).getAsDouble() / area)
                    .as(label)
                    .isCloseTo((double) bytes / total, org.assertj.core.api.Assertions.within(1e-4));
        }
    }

    @Test
    void showsBothBuildsAndTheDifference() throws IOException, InterruptedException {
        Comparison comparison = Reports.comparison();
        JsonObject seen = use(SizePage.of(Reports.after(), OptionalLong.empty(), Optional.of(comparison)), """
                const seen = { hidden: $('views').hidden };
                for (const name of ['before', 'after', 'change']) { view(name); seen[name] = page(); }
                named('driver.py').click();
                seen.driver = page();
                return seen;
                """);
        assertThat(seen.get("hidden").getAsBoolean()).isFalse();
        int before = comparison.change().before().total();
        int after = comparison.change().after().total();
        assertThat(sum(seen.getAsJsonObject("before"), 1)).isEqualTo(before);
        assertThat(sum(seen.getAsJsonObject("after"), 2)).isEqualTo(after);
        assertThat(sum(seen.getAsJsonObject("change"), 3)).isEqualTo(after - before);
        assertThat(column(seen.getAsJsonObject("before"), 1).keySet())
                .contains("closures.py (gone)", "driver.py", "once for all modules");
        assertThat(column(seen.getAsJsonObject("after"), 2).keySet())
                .containsExactlyInAnyOrder("driver.py", "once for all modules");
        ModuleChange driver = comparison.modules().stream()
                .filter(module -> module.name().equals("driver.py"))
                .findFirst()
                .orElseThrow();
        Map<String, Integer> changes = new TreeMap<>();
        driver.functions().stream()
                .filter(function -> !function.change().isNone())
                .forEach(function -> changes.put(
                        function.name() + (function.name().equals("Driver.calibrate") ? " (new)" : ""),
                        function.change().bytes()));
        changes.put("constants and tables", driver.own().bytes());
        changes.put("its share of strings", driver.share().bytes());
        assertThat(column(seen.getAsJsonObject("driver"), 3)).isEqualTo(changes);
    }

    @Test
    void findsModulesAndFunctions() throws IOException, InterruptedException {
        SizeReport report = Reports.usual();
        JsonObject seen = use(page(report), """
                const seen = {};
                search('CLOSURES');
                seen.module = page();
                seen.dim = $('map').querySelectorAll('button.dim').length;
                search('__init__');
                seen.functions = page();
                search('no such thing');
                seen.nothing = page();
                search('');
                seen.all = page();
                return seen;
                """);
        ModuleSize closures = report.modules().get(2);
        assertThat(column(seen.getAsJsonObject("module"), 1))
                .containsExactly(Map.entry(closures.name(), closures.costs().total()));
        assertThat(seen.get("dim").getAsInt()).isEqualTo(report.modules().size());
        int inits = 0;
        for (ModuleSize module : report.modules()) {
            for (FunctionSize function : module.functions()) {
                inits += function.name().contains("__init__") ? function.costs().total() : 0;
            }
        }
        assertThat(inits).isPositive();
        assertThat(sum(seen.getAsJsonObject("functions"), 1)).isEqualTo(inits);
        assertThat(column(seen.getAsJsonObject("functions"), 1).keySet())
                .allMatch(name -> name.startsWith("classes.py › "));
        assertThat(seen.getAsJsonObject("nothing").get("said").getAsString()).isEqualTo("0 found, 0 bytes");
        assertThat(sum(seen.getAsJsonObject("all"), 1)).isEqualTo(report.total());
    }

    @Test
    void canBeUsedByKeyboard() throws IOException, InterruptedException {
        SizeReport report = Reports.usual();
        JsonObject seen = use(page(report), """
                const steps = [];
                const step = () => steps.push(focused());
                const stops = tiles().filter(tile => tile.tabIndex === 0).length;
                tiles()[0].focus(); step();
                press('End'); step();
                press('Home'); step();
                press('ArrowRight'); step();
                const inside = $('map').contains(document.activeElement);
                press('ArrowLeft'); step();
                document.activeElement.click(); step();
                press('Escape'); step();
                const unlabelled = [...document.querySelectorAll('button, input')]
                    .filter(each => !(each.getAttribute('aria-label') || each.textContent || each.labels?.length)).length;
                return { steps, stops, inside, unlabelled, after: tiles().filter(tile => tile.tabIndex === 0).length };
                """);
        List<ModuleSize> modules = report.modules().stream()
                .sorted(Comparator.comparingInt(module -> -module.costs().total()))
                .toList();
        List<String> steps = seen.getAsJsonArray("steps").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
        assertThat(steps.get(0)).startsWith(modules.get(0).name() + ", ");
        assertThat(steps.get(1)).startsWith("once for all modules, ");
        assertThat(steps.get(2)).isEqualTo(steps.get(0));
        assertThat(steps.get(3)).isNotEqualTo(steps.get(0));
        assertThat(steps.get(4)).isEqualTo(steps.get(0));
        assertThat(steps.get(5)).endsWith(" of " + modules.get(0).name());
        assertThat(steps.get(6)).isEqualTo(steps.get(0));
        assertThat(seen.get("inside").getAsBoolean()).isTrue();
        assertThat(seen.get("stops").getAsInt()).isOne();
        assertThat(seen.get("after").getAsInt()).isOne();
        assertThat(seen.get("unlabelled").getAsInt()).isZero();
    }

    @Test
    void hostileNamesAreOnlyNames() throws IOException, InterruptedException {
        JsonObject seen = use(page(Reports.hostile()), """
                const name = rows()[0][0];
                tiles()[0].click();
                return { name, hacked: typeof hacked, images: document.images.length, scripts: document.scripts.length,
                    inner: rows().map(row => row[0]) };
                """);
        assertThat(seen.get("name").getAsString()).isEqualTo(Reports.HOSTILE);
        assertThat(seen.get("hacked").getAsString()).isEqualTo("undefined");
        assertThat(seen.get("images").getAsInt()).isZero();
        assertThat(seen.getAsJsonArray("inner").asList().stream().map(JsonElement::getAsString))
                .contains(Reports.HOSTILE + "\u0001\ud800\uffff");
        // The data, the page's own, and the two of this test.
        assertThat(seen.get("scripts").getAsInt()).isEqualTo(4);
    }

    @Test
    void hasColoursOfItsOwnInTheDark() throws IOException, InterruptedException {
        String script = """
                return { paper: getComputedStyle(document.body).backgroundColor, dark: matchMedia('(prefers-color-scheme: dark)').matches,
                    tile: getComputedStyle(tiles()[0]).backgroundColor };
                """;
        JsonObject light =
                Chromium.use(folder, page(Reports.usual()), TOOLS + script, "--blink-settings=preferredColorScheme=1");
        JsonObject dark =
                Chromium.use(folder, page(Reports.usual()), TOOLS + script, "--blink-settings=preferredColorScheme=0");
        assertThat(light.get("dark").getAsBoolean()).isFalse();
        assertThat(dark.get("dark").getAsBoolean()).isTrue();
        assertThat(light.get("paper").getAsString()).isEqualTo("rgb(255, 255, 255)");
        assertThat(dark.get("paper").getAsString()).isEqualTo("rgb(22, 23, 27)");
        assertThat(dark.get("tile")).isNotEqualTo(light.get("tile"));
    }
}
