package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A baseline for many boards as JSON: each price is there once, with the boards that have it. Modules are known again by their
 * names.
 */
public final class JsonPrices {
    private static final String BOARDS = "boards";
    private static final String RELEASE = "release";

    private final Map<String, Found> found = new HashMap<>();

    private record Found(String release, Optional<SizeReport> report, String refusal) {}

    private JsonPrices() {}

    /** One object, with a line feed at the end. */
    public static String of(PriceList list) {
        var same = new IdentityHashMap<List<ModuleSize>, List<Price>>();
        List<List<Price>> groups = new ArrayList<>();
        for (Price price : list.prices()) {
            price.report()
                    .map(SizeReport::modules)
                    .ifPresent(modules -> same.computeIfAbsent(modules, unknown -> {
                                List<Price> group = new ArrayList<>();
                                groups.add(group);
                                return group;
                            })
                            .add(price));
        }
        var json =
                new JsonWriter().object().field("version", JsonReport.VERSION).array("prices");
        for (List<Price> group : groups) {
            add(json, group);
        }
        json.endArray().array("without");
        for (Price price : list.prices()) {
            if (price.report().isEmpty()) {
                json.object().field("board", price.subject().place());
                json.field(RELEASE, price.subject().release());
                json.field("refused", price.refusal()).endObject();
            }
        }
        return json.endArray().endObject().text();
    }

    private static void add(JsonWriter json, List<Price> group) {
        Price first = group.get(0);
        json.object().array(BOARDS);
        group.forEach(price -> json.value(price.subject().place()));
        json.endValues().field(RELEASE, first.subject().release());
        JsonReport.addPrices(json, new Baseline(first.report().orElseThrow(), Map.of(), false), Optional.empty());
        json.endObject();
    }

    /**
     * The baseline that a text holds.
     *
     * @throws SizeFileException if it is none, is of a later version, or its parts do not add up
     */
    public static JsonPrices read(String text) {
        var prices = new JsonPrices();
        Map<?, ?> file = JsonBaseline.file(text);
        if (!file.containsKey("prices")) {
            throw new SizeFileException(
                    0,
                    "found no prices of several boards, expected a file that --save wrote for --all-boards or --ports");
        }
        for (Object each : JsonBaseline.list(file, "prices")) {
            prices.addPrice(JsonBaseline.object(each, "prices"));
        }
        for (Object each : JsonBaseline.list(file, "without")) {
            Map<?, ?> board = JsonBaseline.object(each, "without");
            prices.put(
                    JsonBaseline.string(board, "board"),
                    new Found(
                            JsonBaseline.string(board, RELEASE),
                            Optional.empty(),
                            JsonBaseline.string(board, "refused")));
        }
        return prices;
    }

    private void addPrice(Map<?, ?> from) {
        List<?> boards = JsonBaseline.list(from, BOARDS);
        String release = JsonBaseline.string(from, RELEASE);
        SizeReport report = new JsonBaseline().report(from, new Subject("", "", release));
        for (Object place : boards) {
            if (!(place instanceof String text)) {
                throw new SizeFileException(0, "found no text for a board, expected a port and a board: stm32/PYBV10");
            }
            put(text, new Found(release, Optional.of(report), ""));
        }
    }

    private void put(String place, Found price) {
        if (found.put(place, price) != null) {
            throw new SizeFileException(0, place + " is there twice");
        }
    }

    /** The releases of its prices that differ from those of a list, as they are called. */
    public Set<String> otherReleases(PriceList now) {
        Set<String> other = new TreeSet<>();
        for (Price price : now.prices()) {
            Found before = found.get(price.subject().place());
            if (before != null && !before.release.equals(price.subject().release())) {
                other.add(before.release);
            }
        }
        return other;
    }

    /** The prices that the boards of a list had, in its order; a board that was not there has none. */
    public PriceList before(PriceList now) {
        var unknown = new Found("", Optional.empty(), "not in the baseline");
        List<Price> prices = new ArrayList<>();
        for (Price price : now.prices()) {
            Found before = found.getOrDefault(price.subject().place(), unknown);
            Optional<SizeReport> report =
                    before.report.map(of -> new SizeReport(price.subject(), of.modules(), of.once()));
            prices.add(new Price(
                    price.board(),
                    price.release(),
                    report,
                    report.map(SizeReport::costs).orElse(Costs.NONE),
                    before.refusal));
        }
        return new PriceList(prices);
    }
}
