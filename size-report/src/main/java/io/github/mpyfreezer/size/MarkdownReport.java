package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A report for a comment on a pull request: modules as a table, their functions folded away. */
public final class MarkdownReport {
    private static final String ONCE = "once for all modules";
    private static final String TOTAL = "total";

    private MarkdownReport() {}

    /** The text, in GitHub's dialect. */
    public static String of(SizeReport report, Budget.Outcome budget) {
        return of(report, budget, Optional.empty());
    }

    /** The same with what is taken of the heap, and which modules could not be imported. */
    public static String of(SizeReport report, Budget.Outcome budget, Optional<RamReport> heap) {
        var text = new Markdown();
        text.paragraph("**" + report.subject().port() + ": " + report.total() + " bytes** "
                + report.subject().board());
        MarkdownComparison.addVerdicts(text, budget.verdicts());
        List<ModuleSize> modules = new ArrayList<>(report.modules());
        modules.sort(Comparator.comparingInt(module -> -module.costs().total()));
        if (heap.isPresent()) {
            addTable(text, report, modules, heap.get());
        } else {
            text.table("module", ">bytes", ">freed without it");
            for (ModuleSize module : modules) {
                text.row(module.name(), module.costs().total(), module.freed());
            }
            text.row(ONCE, report.once().total(), "");
            text.row(TOTAL, report.total(), "");
        }
        for (ModuleSize module : modules) {
            text.fold(module.name()).table("function", ">bytes", "of which");
            for (FunctionSize function : module.functions()) {
                row(text, function.name(), function.costs());
            }
            row(text, "constants, tables and its share of strings", module.own().plus(module.share()));
            text.endFold();
        }
        return text.text();
    }

    private static void addTable(Markdown text, SizeReport report, List<ModuleSize> modules, RamReport heap) {
        text.table("module", ">bytes", ">freed without it", ">RAM saved", ">RAM taken");
        for (ModuleSize module : modules) {
            Optional<Ram> ram = heap.figures(module.name());
            Object saved = ram.isPresent() ? ram.get().saved() : "-";
            Object taken = ram.isPresent() ? ram.get().taken() : "-";
            text.row(module.name(), module.costs().total(), module.freed(), saved, taken);
        }
        text.row(
                ONCE,
                report.once().total(),
                "",
                heap.once().saved(),
                heap.once().taken());
        text.row(TOTAL, report.total(), "", heap.total().saved(), heap.total().taken());
        for (ModuleRam module : heap.missing()) {
            text.paragraph("no RAM for " + Markdown.escaped(module.name()) + ": " + Markdown.escaped(module.fault()));
        }
    }

    private static void row(Markdown text, String name, Costs costs) {
        text.row(name, costs.total(), costs.toString());
    }
}
