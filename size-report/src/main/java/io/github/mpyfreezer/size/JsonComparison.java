package io.github.mpyfreezer.size;

import java.util.List;

/**
 * A comparison as JSON. Of every object with {@code change}, the {@code kinds} add up to it, and the changes of {@code once} and
 * {@code modules} to that of the whole; what is unchanged is left out.
 */
public final class JsonComparison {
    private JsonComparison() {}

    /** One object, with a line feed at the end. */
    public static String of(Comparison comparison, Budget.Outcome budget) {
        var json = new JsonWriter().object().field("version", JsonReport.VERSION);
        json.field("port", comparison.subject().port())
                .field("board", comparison.subject().board());
        json.field("release", comparison.subject().release());
        add(json, comparison.change());
        add(json.object("once"), comparison.once()).endObject();
        json.array("modules");
        for (ModuleChange module : comparison.modules()) {
            if (module.fate() != Fate.UNCHANGED) {
                add(json, module);
            }
        }
        json.endArray();
        addVerdicts(json, budget.verdicts());
        return json.endObject().text();
    }

    private static void add(JsonWriter json, ModuleChange module) {
        json.object().field("name", module.name()).field("fate", module.fate().key());
        json.field("former_name", module.formerName());
        add(json, module.change());
        add(json.object("own"), module.own()).endObject();
        add(json.object("share"), module.share()).endObject();
        json.array("functions");
        for (FunctionChange function : module.functions()) {
            if (function.fate() != Fate.UNCHANGED) {
                json.object()
                        .field("name", function.name())
                        .field("fate", function.fate().key());
                json.field("former_name", function.formerName());
                add(json, function.change()).endObject();
            }
        }
        json.endArray().endObject();
    }

    private static JsonWriter add(JsonWriter json, Change change) {
        json.field("before", change.before().total())
                .field("after", change.after().total());
        return json.costs("change", change.difference());
    }

    /** Limits with what they were held against. */
    static void addVerdicts(JsonWriter json, List<Verdict> verdicts) {
        json.array("budget");
        for (Verdict verdict : verdicts) {
            json.object().field("line", verdict.line().number());
            json.field("board", verdict.subject().place())
                    .field("module", verdict.line().module());
            json.field("limit", verdict.limit().text());
            json.field("found", verdict.found()).field("allowed", verdict.allowed());
            json.field("left", verdict.left())
                    .field("broken", verdict.isBroken())
                    .endObject();
        }
        json.endArray();
    }
}
