package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** What modules cost as a table, the dearest first; names come last, as they may be long. */
final class SizeTable {
    private static final String INDENT = "  ";

    private final SizeReport report;
    private final TableStyle style;
    private final List<CostGroup> groups = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private SizeTable(SizeReport report, TableStyle style) {
        this.report = report;
        this.style = style;
        for (CostGroup group : CostGroup.values()) {
            if (group.isTold(report.costs())) {
                groups.add(group);
            }
        }
    }

    static String of(SizeReport report, BoardProfile board, boolean functions, TableStyle style) {
        var table = new SizeTable(report, style);
        table.fill(functions);
        return table.text() + table.total(board);
    }

    private void fill(boolean functions) {
        List<String> headings = new ArrayList<>(List.of("bytes", "freed"));
        groups.forEach(group -> headings.add(group.title()));
        headings.add("module");
        rows.add(headings);
        List<ModuleSize> modules = new ArrayList<>(report.modules());
        modules.sort(
                Comparator.comparingInt((ModuleSize module) -> -module.costs().total())
                        .thenComparing(ModuleSize::name));
        for (ModuleSize module : modules) {
            row(module.costs(), Numbers.grouped(module.freed()), Console.inOneLine(module.name()));
            if (functions) {
                addFunctions(module);
            }
        }
        row(report.once(), "", "once for all modules");
        row(report.costs(), "", "total");
    }

    private void addFunctions(ModuleSize module) {
        List<FunctionSize> all = new ArrayList<>(module.functions());
        all.sort(Comparator.comparingInt(
                (FunctionSize function) -> -function.costs().total()));
        for (FunctionSize function : all) {
            row(function.costs(), "", INDENT + Console.inOneLine(function.name()));
        }
        row(module.own().plus(module.share()), "", INDENT + "constants, tables and its share of strings");
    }

    private void row(Costs costs, String freed, String name) {
        List<String> row = new ArrayList<>(List.of(Numbers.grouped(costs.total()), freed));
        for (CostGroup group : groups) {
            int bytes = group.of(costs);
            row.add(bytes == 0 ? "-" : Numbers.grouped(bytes));
        }
        row.add(name);
        rows.add(row);
    }

    private String text() {
        int columns = groups.size() + 2;
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var text = new StringBuilder();
        for (int place = 0; place < rows.size(); place++) {
            List<String> row = rows.get(place);
            var line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(INDENT)
                        .append(" ".repeat(widths[i] - row.get(i).length()))
                        .append(row.get(i));
            }
            line.append(INDENT).append(style.fitted(row.get(columns), line.length()));
            boolean last = place == rows.size() - 1;
            text.append(place == 0 ? style.faint(line.toString()) : last ? style.strong(line.toString()) : line);
            text.append('\n');
        }
        return text.toString();
    }

    private String total(BoardProfile board) {
        String total = " " + Numbers.counted(report.total(), "byte") + " of ROM";
        OptionalLong room = board.flash().firmware();
        if (room.isEmpty()) {
            return total + "\n";
        }
        return total
                + String.format(Locale.ROOT, ", %.2f %% of the ", 100.0 * report.total() / room.getAsLong())
                + Numbers.grouped(room.getAsLong()) + " that " + board.name().name() + " has for its firmware\n";
    }
}
