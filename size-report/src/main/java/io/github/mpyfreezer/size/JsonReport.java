package io.github.mpyfreezer.size;

import java.util.List;
import java.util.Optional;

/**
 * A report as JSON, which {@link JsonBaseline} reads. Numbers are bytes; kinds that cost nothing are left out; of every object
 * with {@code total}, the {@code kinds} add up to it, and the totals of {@code once} and {@code modules} to that of the report.
 */
public final class JsonReport {
    /** Raised when a program that reads the last version would misunderstand. */
    static final int VERSION = 1;

    private JsonReport() {}

    /** A baseline for later: one object, with a line feed at the end. */
    public static String of(Baseline baseline) {
        return of(baseline, Budget.Outcome.NONE, List.of(), Optional.empty());
    }

    /** The same, with what a budget says of it, what would free bytes, and what is taken of the heap, where there is any. */
    public static String of(Baseline baseline, Budget.Outcome budget, List<Saving> advice, Optional<RamReport> heap) {
        SizeReport report = baseline.report();
        var json = new JsonWriter().object().field("version", VERSION);
        json.field("port", report.subject().port())
                .field("board", report.subject().board());
        json.field("release", report.subject().release());
        json.field("firmware_qstrs", baseline.knowsFirmware());
        addPrices(json, baseline, heap);
        if (!budget.verdicts().isEmpty()) {
            JsonComparison.addVerdicts(json, budget.verdicts());
        }
        if (!advice.isEmpty()) {
            addAdvice(json, advice);
        }
        return json.endObject().text();
    }

    /** Adds a total, what there is once, and the modules. */
    static void addPrices(JsonWriter json, Baseline baseline, Optional<RamReport> heap) {
        SizeReport report = baseline.report();
        json.costs("total", report.costs());
        heap.ifPresent(ram -> add(json, ram.total()));
        json.object("once").costs("total", report.once());
        heap.ifPresent(ram -> add(json, ram.once()));
        json.endObject();
        json.array("modules");
        for (ModuleSize module : report.modules()) {
            add(json, module, baseline.content(module), heap.flatMap(ram -> ram.of(module.name())));
        }
        json.endArray();
    }

    private static void addAdvice(JsonWriter json, List<Saving> advice) {
        json.array("advice");
        for (Saving saving : advice) {
            json.object().field("key", saving.key()).field("subject", saving.subject());
            json.field("frees", saving.bytes()).field("what", saving.what());
            json.field("how", saving.how()).endObject();
        }
        json.endArray();
    }

    private static void add(JsonWriter json, Ram ram) {
        json.object("ram").field("saved", ram.saved()).field("taken", ram.taken());
        json.field("loading", ram.loading()).endObject();
    }

    private static void add(JsonWriter json, ModuleRam module) {
        if (module.ram().isPresent()) {
            add(json, module.ram().get());
        } else {
            json.object("ram").field("fault", module.fault()).endObject();
        }
    }

    private static void add(JsonWriter json, ModuleSize module, ModuleContent content, Optional<ModuleRam> ram) {
        json.object().field("name", module.name());
        addContent(json, content.digest());
        json.costs("total", module.costs()).field("freed", module.freed());
        ram.ifPresent(found -> add(json, found));
        json.object("own").costs("total", module.own()).endObject();
        json.object("share").costs("total", module.share()).endObject();
        json.array("functions");
        for (int i = 0; i < module.functions().size(); i++) {
            FunctionSize function = module.functions().get(i);
            json.object().field("name", function.name());
            addContent(json, content.function(i));
            json.costs("total", function.costs()).endObject();
        }
        json.endArray().endObject();
    }

    private static void addContent(JsonWriter json, String digest) {
        if (!digest.isEmpty()) {
            json.field("content", digest);
        }
    }
}
