package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was measured for a comment on a pull request: modules and kinds as tables, functions folded away. */
public final class MarkdownMeasured {
    private MarkdownMeasured() {}

    /** The text, in GitHub's dialect. */
    public static String of(MeasuredSize size, Budget.Outcome budget) {
        Subject subject = size.measured().subject();
        var text = new Markdown();
        text.paragraph("**" + subject.port() + ": " + size.measured().total() + " bytes** " + subject.board()
                + ", measured in " + Markdown.escaped(size.source()));
        size.region()
                .ifPresent(region -> text.paragraph(String.format(
                        Locale.ROOT,
                        "%s: %d of %d bytes used, %.2f %%, %d left",
                        Markdown.escaped(region.name()),
                        region.used(),
                        region.length(),
                        region.perCent(),
                        region.left())));
        text.paragraph("unaccounted: " + size.unaccountedBytes());
        MarkdownComparison.addVerdicts(text, budget.verdicts());
        List<MeasuredModule> modules = new ArrayList<>(size.modules());
        modules.sort(
                Comparator.comparingInt(module -> -module.costs().measured().total()));
        table(text, "module");
        modules.forEach(module -> row(text, module.name(), module.costs()));
        row(text, "once for all modules", size.once());
        row(text, "total", size.total());
        table(text, "kind");
        for (Kind kind : Kind.values()) {
            int measured = size.total().measured().of(kind);
            int predicted = size.total().predicted().of(kind);
            if (measured != 0 || predicted != 0) {
                row(text, kind.title(), new Both("", Costs.of(kind, measured), Costs.of(kind, predicted)));
            }
        }
        for (MeasuredModule module : modules) {
            table(text.fold(module.name()), "function");
            module.functions().forEach(function -> row(text, function.name(), function));
            row(text, "constants, tables and its share of strings", module.own().plus(module.share()));
            text.endFold();
        }
        if (!size.unaccounted().isEmpty()) {
            text.fold("unaccounted").table("where", ">bytes");
            size.unaccounted().forEach(rest -> text.row(rest.where(), rest.bytes()));
            text.endFold();
        }
        return text.text();
    }

    private static void table(Markdown text, String what) {
        text.table(what, ">measured", ">predicted", ">difference");
    }

    private static void row(Markdown text, String name, Both both) {
        text.row(name, both.measured().total(), both.predicted().total(), both.difference());
    }
}
