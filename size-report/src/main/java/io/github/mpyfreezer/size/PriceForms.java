package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** A list of prices as JSON, CSV and Markdown. The kinds of every board add up to its total. */
public final class PriceForms {
    private final PriceList list;
    private final List<Verdict> verdicts;

    /** @param verdicts what a budget says of the boards */
    public PriceForms(PriceList list, List<Verdict> verdicts) {
        this.list = list;
        this.verdicts = List.copyOf(verdicts);
    }

    /** One object: {@code ports} sums up, {@code boards} has each board with its price or the reason why it has none. */
    public String json() {
        var json = new JsonWriter().object().field("version", JsonReport.VERSION);
        json.array("ports");
        for (PriceList.Group group : list.groups()) {
            add(json, group);
        }
        json.endArray().array("boards");
        for (Price price : list.prices()) {
            add(json, price);
        }
        json.endArray();
        JsonComparison.addVerdicts(json, verdicts);
        return json.endObject().text();
    }

    private static void add(JsonWriter json, PriceList.Group group) {
        List<Price> priced = group.priced();
        json.object()
                .field("port", group.port())
                .field("release", group.release().title());
        json.field("boards", group.prices().size()).field("priced", priced.size());
        if (!priced.isEmpty()) {
            add(json, "smallest", priced.get(0));
            add(json, "largest", priced.get(priced.size() - 1));
        }
        json.field("overflowing", group.overflowing().size()).endObject();
    }

    private static void add(JsonWriter json, String name, Price price) {
        json.object(name).field("board", price.subject().board()).field("total", price.total());
        json.endObject();
    }

    private static void add(JsonWriter json, Price price) {
        json.object()
                .field("port", price.subject().port())
                .field("board", price.subject().board());
        json.field("release", price.subject().release());
        if (price.report().isEmpty()) {
            json.field("refused", price.refusal()).endObject();
            return;
        }
        json.costs("total", price.costs());
        OptionalLong room = price.room();
        if (room.isPresent()) {
            json.field("room", room.getAsLong()).field("overflows", price.overflows());
        }
        json.endObject();
    }

    /** A line for each board: what it costs, and how many bytes of each kind; or the reason why it has no price. */
    public String csv() {
        var csv = new Csv();
        List<Object> headings =
                new ArrayList<>(List.of("port", "board", "release", "total", "room", "overflows", "refused"));
        for (Kind kind : Kind.values()) {
            headings.add(kind.key());
        }
        csv.line(headings.toArray());
        for (Price price : list.prices()) {
            Subject subject = price.subject();
            List<Object> line = new ArrayList<>(List.of(subject.port(), subject.board(), subject.release()));
            line.add(price.report().isPresent() ? price.total() : "");
            line.add(price.room().isPresent() ? price.room().getAsLong() : "");
            line.add(price.report().isPresent() && price.room().isPresent() ? price.overflows() : "");
            line.add(price.refusal());
            for (Kind kind : Kind.values()) {
                line.add(
                        price.report().isPresent()
                                ? price.report().get().costs().of(kind)
                                : "");
            }
            csv.line(line.toArray());
        }
        return csv.text();
    }

    /** For a comment on a pull request: a table by port, the boards folded away. */
    public String markdown() {
        var text = new Markdown();
        boolean releases = list.releases().size() > 1;
        text.paragraph("**" + list.prices().size() + " boards**");
        MarkdownComparison.addVerdicts(
                text, verdicts.stream().filter(Verdict::isBroken).toList());
        text.table(
                releases ? "release" : "", "port", ">boards", ">smallest", "", ">largest", "", ">most of its room", "");
        for (PriceList.Group group : list.groups()) {
            row(text, group, releases);
        }
        for (Map.Entry<String, List<Price>> refused : list.refused().entrySet()) {
            text.fold(refused.getValue().size() + " without a price: " + refused.getKey());
            text.paragraph(names(refused.getValue())).endFold();
        }
        text.fold("every board").table("port", "board", "release", ">bytes", ">room");
        for (Price price : list.prices()) {
            if (price.report().isPresent()) {
                Subject subject = price.subject();
                Object room = price.room().isPresent() ? price.room().getAsLong() : "";
                text.row(subject.port(), subject.board(), subject.release(), price.total(), room);
            }
        }
        return text.endFold().text();
    }

    private static void row(Markdown text, PriceList.Group group, boolean releases) {
        List<Price> priced = group.priced();
        List<Object> cells = new ArrayList<>();
        cells.add(releases ? group.release().title() : "");
        cells.add(group.port());
        cells.add(group.prices().size());
        if (priced.isEmpty()) {
            cells.addAll(List.of("", "", "", ""));
        } else {
            Price last = priced.get(priced.size() - 1);
            cells.addAll(List.of(priced.get(0).total(), priced.get(0).subject().board()));
            cells.addAll(List.of(last.total(), last.subject().board()));
        }
        if (group.tightest().isEmpty()) {
            cells.addAll(List.of("", ""));
        } else {
            Price tightest = group.tightest().get();
            cells.add(String.format(Locale.ROOT, "%.2f %%", 100 * PriceList.part(tightest)));
            cells.add(tightest.subject().board());
        }
        text.row(cells.toArray());
    }

    private static String names(List<Price> prices) {
        var names = new StringBuilder();
        for (Price price : prices) {
            names.append(names.isEmpty() ? "" : ", ")
                    .append(Markdown.escaped(price.subject().place()));
        }
        return names.toString();
    }
}
