package io.github.mpyfreezer.size;

import java.util.List;

/**
 * What was measured as JSON. Numbers are bytes; kinds that cost nothing are left out; of every object with {@code total} the
 * {@code kinds} add up to it, and within {@code predicted} the same is said of the price.
 */
public final class JsonMeasured {
    /** Raised when a program that reads the last version would misunderstand. */
    static final int VERSION = 1;

    private JsonMeasured() {}

    /** One object, with a line feed at the end. */
    public static String of(MeasuredSize size, Budget.Outcome budget) {
        Subject subject = size.measured().subject();
        var json = new JsonWriter().object().field("version", VERSION).field("measured", size.source());
        json.field("port", subject.port()).field("board", subject.board()).field("release", subject.release());
        addCosts(json, size.total());
        json.array("unaccounted");
        for (Unaccounted rest : size.unaccounted()) {
            json.object().field("section", rest.section()).field("offset", rest.offset());
            json.field("bytes", rest.bytes()).endObject();
        }
        json.endArray();
        size.region()
                .ifPresent(region -> json.object("region")
                        .field("name", region.name())
                        .field("used", region.used())
                        .field("length", region.length())
                        .field("left", region.left())
                        .endObject());
        addCosts(json.object("once"), size.once()).endObject();
        json.array("modules");
        for (MeasuredModule module : size.modules()) {
            addCosts(json.object().field("name", module.name()), module.costs());
            addCosts(json.object("own"), module.own()).endObject();
            addCosts(json.object("share"), module.share()).endObject();
            addFunctions(json, module.functions());
            json.endObject();
        }
        json.endArray();
        if (!budget.verdicts().isEmpty()) {
            JsonComparison.addVerdicts(json, budget.verdicts());
        }
        return json.endObject().text();
    }

    private static void addFunctions(JsonWriter json, List<Both> functions) {
        json.array("functions");
        for (Both function : functions) {
            addCosts(json.object().field("name", function.name()), function).endObject();
        }
        json.endArray();
    }

    private static JsonWriter addCosts(JsonWriter json, Both both) {
        return json.costs("total", both.measured())
                .object("predicted")
                .costs("total", both.predicted())
                .endObject();
    }
}
