package io.github.mpyfreezer.size;

import io.github.mpyfreezer.boards.BoardProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A report for a comment on a pull request: modules as a table, their functions folded away. */
public final class MarkdownReport {
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    /** The text, in GitHub's dialect. */
    public static String of(SizeReport report) {
        var markdown = new MarkdownReport();
        markdown.add(report);
        return markdown.text.toString();
    }

    private void add(SizeReport report) {
        BoardProfile board = report.target().board().orElseThrow();
        text.append("**")
                .append(board.name().port())
                .append(": ")
                .append(report.total())
                .append(" bytes** ")
                .append(board.name().name())
                .append("\n\n| module | bytes | freed without it |\n|---|--:|--:|\n");
        List<ModuleSize> modules = new ArrayList<>(report.modules());
        modules.sort(Comparator.comparingInt(module -> -module.costs().total()));
        for (ModuleSize module : modules) {
            row(module.name(), module.costs().total(), Integer.toString(module.freed()));
        }
        row("once for all modules", report.once().total(), "");
        row("total", report.total(), "");
        for (ModuleSize module : modules) {
            text.append("\n<details><summary>")
                    .append(escaped(module.name()))
                    .append("</summary>\n\n| function | bytes | of which |\n|---|--:|---|\n");
            for (FunctionSize function : module.functions()) {
                row(function.name(), function.costs().total(), function.costs().toString());
            }
            Costs rest = module.own().plus(module.share());
            row("constants, tables and its share of strings", rest.total(), rest.toString());
            text.append("\n</details>\n");
        }
    }

    private void row(String name, int bytes, String last) {
        text.append("| ").append(escaped(name)).append(" | ").append(bytes);
        text.append(" | ").append(last).append(" |\n");
    }

    /** A name in which nothing is markup. */
    private static String escaped(String name) {
        var escaped = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ("\\`*_{}[]<>()#+-!|&~".indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c < 0x20 ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
