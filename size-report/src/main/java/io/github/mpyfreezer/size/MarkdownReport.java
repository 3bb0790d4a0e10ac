package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A report for a comment on a pull request: modules as a table, their functions folded away. */
public final class MarkdownReport {
    private MarkdownReport() {}

    /** The text, in GitHub's dialect. */
    public static String of(SizeReport report, Budget.Outcome budget) {
        var text = new Markdown();
        text.paragraph("**" + report.subject().port() + ": " + report.total() + " bytes** "
                + report.subject().board());
        MarkdownComparison.addVerdicts(text, budget.verdicts());
        List<ModuleSize> modules = new ArrayList<>(report.modules());
        modules.sort(Comparator.comparingInt(module -> -module.costs().total()));
        text.table("module", ">bytes", ">freed without it");
        for (ModuleSize module : modules) {
            text.row(module.name(), module.costs().total(), module.freed());
        }
        text.row("once for all modules", report.once().total(), "");
        text.row("total", report.total(), "");
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

    private static void row(Markdown text, String name, Costs costs) {
        text.row(name, costs.total(), costs.toString());
    }
}
