package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Change;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.Fate;
import io.github.mpyfreezer.size.FunctionChange;
import io.github.mpyfreezer.size.ModuleChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has changed, as lines: modules with the greatest change first, below each what has changed in it. */
final class ChangeTable {
    private static final int INDENT = 3;
    private static final int WIDEST_NAME = 48;

    private record Row(int level, Fate fate, String name, Change change, String detail) {
        int width() {
            return level * INDENT + name.length();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private final TableStyle style;

    private ChangeTable(TableStyle style) {
        this.style = style;
    }

    /** @param functions whether to show the functions of modules that are new or gone, too */
    static String of(Comparison comparison, boolean functions, TableStyle style) {
        var table = new ChangeTable(style);
        Change shares = Change.NONE;
        int onlyShares = 0;
        for (ModuleChange module : comparison.modules()) {
            if (module.onlyShares()) {
                shares = shares.plus(module.change());
                onlyShares++;
            } else if (module.fate() != Fate.UNCHANGED) {
                table.add(module, functions);
            }
        }
        if (onlyShares > 0) {
            table.add(
                    Fate.CHANGED,
                    Counts.counted(onlyShares, "module"),
                    shares,
                    "only in the strings that modules share");
        }
        if (!comparison.once().isNone()) {
            String kinds = comparison.once().difference().signed();
            table.add(Fate.CHANGED, "once for all modules", comparison.once(), kinds);
        }
        return " " + style.strong(comparison.headline()) + "\n" + table.text();
    }

    /** The function that grew most. */
    static String hint(Comparison comparison) {
        return comparison
                .culprit()
                .map(culprit -> " hint: "
                        + Console.inOneLine(
                                culprit.module() + " " + culprit.function().name())
                        + " grew most, by " + Counts.counted(culprit.bytes(), "byte")
                        + (culprit.function().fate() == Fate.ADDED ? ": it is new" : ""))
                .orElse(" hint: no function has grown");
    }

    /** A line; of a narrow terminal a name takes half at most, since what stands behind it tells more. */
    private Row row(int level, Fate fate, String name, Change change, String detail) {
        return new Row(level, fate, style.fitted(name, style.width() / 2 + level * INDENT), change, detail);
    }

    private void add(Fate fate, String name, Change change, String detail) {
        rows.add(row(0, fate, name, change, detail));
    }

    private void add(ModuleChange module, boolean functions) {
        boolean whole = module.fate() == Fate.ADDED || module.fate() == Fate.REMOVED;
        String kinds = whole ? kinds(module.change()) : "";
        String name = named(module.name(), module.formerName());
        add(module.fate(), name, module.change(), word(module.fate(), "module", kinds));
        if (whole && !functions) {
            return;
        }
        List<Row> parts = new ArrayList<>();
        for (FunctionChange function : module.functions()) {
            if (function.fate() != Fate.UNCHANGED) {
                String detail = word(function.fate(), "function", kinds(function.change()));
                String path = named(function.name(), function.formerName());
                parts.add(row(1, function.fate(), path, function.change(), detail));
            }
        }
        addPart(parts, "constants and tables", module.own());
        addPart(parts, "its share of strings", module.share());
        parts.sort(Comparator.comparingInt((Row row) -> -Math.abs(row.change.bytes())));
        rows.addAll(parts);
    }

    private void addPart(List<Row> parts, String name, Change change) {
        if (!change.isNone()) {
            parts.add(row(1, Fate.CHANGED, name, change, kinds(change)));
        }
    }

    /** What kinds of bytes: those that are there or were, or by how much they changed. */
    private static String kinds(Change change) {
        if (change.isNone()) {
            return "";
        } else if (change.before().total() == 0) {
            return change.after().toString();
        }
        return change.after().total() == 0
                ? change.before().toString()
                : change.difference().signed();
    }

    private static String word(Fate fate, String thing, String kinds) {
        String word = switch (fate) {
            case ADDED -> "new " + thing;
            case REMOVED -> "the " + thing + " is gone";
            case RENAMED -> "renamed";
            case CHANGED, UNCHANGED -> "";
        };
        return word + (word.isEmpty() || kinds.isEmpty() ? "" : ": ") + kinds;
    }

    private static String named(String name, String former) {
        return Console.inOneLine(name.equals(former) ? name : former + " → " + name);
    }

    private String text() {
        int names = 0;
        int bytes = 0;
        for (Row row : rows) {
            names = Math.max(names, Math.min(WIDEST_NAME, row.width()));
            bytes = Math.max(bytes, signed(row.change.bytes()).length());
        }
        var text = new StringBuilder();
        for (Row row : rows) {
            String number = signed(row.change.bytes());
            String shown = style.change(row.change.bytes(), number);
            String line = " ".repeat(INDENT * (1 + row.level)) + row.fate.mark() + " " + row.name
                    + " ".repeat(Math.max(0, names - row.width()) + 2 + bytes - number.length())
                    + shown + "  " + row.detail;
            text.append(line.stripTrailing()).append('\n');
        }
        return rows.isEmpty() ? "   every module costs what it cost\n" : text.toString();
    }

    static String signed(long bytes) {
        return (bytes < 0 ? "" : "+") + Counts.grouped(bytes);
    }
}
