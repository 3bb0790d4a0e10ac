package io.github.mpyfreezer.size;

import java.util.List;

/** A comparison for a comment on a pull request: the line that maintainers quote, the budget, and the rest folded away. */
public final class MarkdownComparison {
    private MarkdownComparison() {}

    /** The text, in GitHub's dialect. */
    public static String of(Comparison comparison, Budget.Outcome budget) {
        var text = new Markdown().paragraph("`" + comparison.headline() + "`");
        addVerdicts(text, budget.verdicts());
        if (comparison.change().isNone()
                && comparison.modules().stream().allMatch(module -> module.fate() == Fate.UNCHANGED)) {
            return text.paragraph("Every module costs what it cost.").text();
        }
        text.table("", "module", ">change", ">before", ">after");
        for (ModuleChange module : comparison.modules()) {
            if (module.fate() != Fate.UNCHANGED) {
                row(text, module.fate(), named(module.name(), module.formerName()), module.change());
            }
        }
        if (!comparison.once().isNone()) {
            row(text, Fate.CHANGED, "once for all modules", comparison.once());
        }
        row(text, Fate.UNCHANGED, "total", comparison.change());
        for (ModuleChange module : comparison.modules()) {
            if (module.fate() != Fate.UNCHANGED && !module.onlyShares()) {
                addParts(text, module);
            }
        }
        return text.text();
    }

    private static void addParts(Markdown text, ModuleChange module) {
        text.fold(named(module.name(), module.formerName()) + " "
                        + module.change().text())
                .table("", "function", ">change", "of which");
        for (FunctionChange function : module.functions()) {
            if (function.fate() != Fate.UNCHANGED) {
                addPart(text, function.fate(), named(function.name(), function.formerName()), function.change());
            }
        }
        addPart(text, Fate.CHANGED, "constants and tables", module.own());
        addPart(text, Fate.CHANGED, "its share of strings", module.share());
        text.endFold();
    }

    private static void addPart(Markdown text, Fate fate, String name, Change change) {
        if (!change.isNone() || fate == Fate.RENAMED) {
            text.row(
                    mark(fate),
                    name,
                    signed(change.bytes()),
                    change.difference().signed());
        }
    }

    private static void row(Markdown text, Fate fate, String name, Change change) {
        text.row(
                mark(fate),
                name,
                signed(change.bytes()),
                change.before().total(),
                change.after().total());
    }

    /** Limits with what they were held against, the broken ones in words that catch the eye. */
    static void addVerdicts(Markdown text, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        text.table("budget", "limit", ">bytes", ">allowed", ">left", "");
        for (Verdict verdict : verdicts) {
            text.row(
                    verdict.where(),
                    verdict.limit().text(),
                    verdict.found(),
                    verdict.allowed(),
                    verdict.left(),
                    verdict.isBroken() ? "broken" : "ok");
        }
    }

    private static String mark(Fate fate) {
        return switch (fate) {
            case ADDED -> "new";
            case REMOVED -> "gone";
            case RENAMED -> "renamed";
            case CHANGED, UNCHANGED -> "";
        };
    }

    private static String named(String name, String former) {
        return name.equals(former) ? name : former + " → " + name;
    }

    static String signed(int bytes) {
        return (bytes > 0 ? "+" : "") + bytes;
    }
}
