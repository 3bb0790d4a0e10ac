package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.Ram;
import io.github.mpyfreezer.size.RamReport;
import io.github.mpyfreezer.size.SizeReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What modules cost as a table, the dearest first; names come last, as they may be long. Where a terminal has no room for
 * names beside all kinds of bytes, some kinds are told together, or none.
 */
final class SizeTable {
    private static final String INDENT = "  ";
    private static final String ONCE = "once for all modules";

    private final SizeReport report;
    private final Optional<RamReport> heap;
    private final TableStyle style;
    private final List<CostGroup.Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private SizeTable(SizeReport report, Optional<RamReport> heap, List<CostGroup.Column> columns, TableStyle style) {
        this.report = report;
        this.heap = heap;
        this.columns = columns;
        this.style = style;
    }

    static String of(
            SizeReport report, Optional<RamReport> heap, BoardProfile board, boolean functions, TableStyle style) {
        Iterator<List<CostGroup.Column>> choices =
                CostGroup.choices(report.costs()).iterator();
        SizeTable table;
        do {
            table = new SizeTable(report, heap, choices.next(), style);
            table.fill(functions);
        } while (!table.isReadable() && choices.hasNext());
        return table.text() + table.total(board) + heap.map(RamLines::of).orElse("");
    }

    private void fill(boolean functions) {
        List<String> headings = new ArrayList<>(List.of("bytes", "freed"));
        if (heap.isPresent()) {
            headings.addAll(List.of("RAM saved", "RAM taken"));
        }
        columns.forEach(column -> headings.add(column.title()));
        headings.add("module");
        rows.add(headings);
        List<ModuleSize> modules = new ArrayList<>(report.modules());
        modules.sort(
                Comparator.comparingInt((ModuleSize module) -> -module.costs().total())
                        .thenComparing(ModuleSize::name));
        for (ModuleSize module : modules) {
            Optional<Ram> ram = heap.flatMap(all -> all.figures(module.name()));
            row(module.costs(), Counts.grouped(module.freed()), cells(ram, "-"), Console.inOneLine(module.name()));
            if (functions) {
                addFunctions(module);
            }
        }
        row(report.once(), "", cells(heap.map(RamReport::once), ""), ONCE);
        row(report.costs(), "", cells(heap.map(RamReport::total), ""), "total");
    }

    private void addFunctions(ModuleSize module) {
        List<FunctionSize> all = new ArrayList<>(module.functions());
        all.sort(Comparator.comparingInt(
                (FunctionSize function) -> -function.costs().total()));
        List<String> none = cells(Optional.empty(), "");
        for (FunctionSize function : all) {
            row(function.costs(), "", none, INDENT + Console.inOneLine(function.name()));
        }
        row(module.own().plus(module.share()), "", none, INDENT + "constants, tables and its share of strings");
    }

    private List<String> cells(Optional<Ram> ram, String without) {
        if (heap.isEmpty()) {
            return List.of();
        }
        return ram.map(of -> List.of(Counts.grouped(of.saved()), Counts.grouped(of.taken())))
                .orElse(List.of(without, without));
    }

    private void row(Costs costs, String freed, List<String> ram, String name) {
        List<String> row = new ArrayList<>(List.of(Counts.grouped(costs.total()), freed));
        row.addAll(ram);
        for (CostGroup.Column column : columns) {
            int bytes = column.of(costs);
            row.add(bytes == 0 ? "-" : Counts.grouped(bytes));
        }
        row.add(name);
        rows.add(row);
    }

    /** Whether names are whole, or long enough to tell which module it is. */
    private boolean isReadable() {
        int longest = 0;
        for (List<String> row : rows) {
            longest = Math.max(longest, row.get(row.size() - 1).length());
        }
        int taken = INDENT.length();
        for (int width : widths()) {
            taken += INDENT.length() + width;
        }
        return style.hasRoom(longest, taken);
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size() - 1];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private String text() {
        int[] widths = widths();
        var text = new StringBuilder();
        for (int place = 0; place < rows.size(); place++) {
            List<String> row = rows.get(place);
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(INDENT)
                        .append(" ".repeat(widths[i] - row.get(i).length()))
                        .append(row.get(i));
            }
            line.append(INDENT).append(style.fitted(row.get(widths.length), line.length()));
            boolean last = place == rows.size() - 1;
            text.append(place == 0 ? style.faint(line.toString()) : last ? style.strong(line.toString()) : line);
            text.append('\n');
        }
        return text.toString();
    }

    private String total(BoardProfile board) {
        String total = " " + Counts.counted(report.total(), "byte") + " of ROM";
        OptionalLong room = board.flash().firmware();
        if (room.isEmpty()) {
            return total + "\n";
        }
        return total
                + String.format(Locale.ROOT, ", %.2f %% of the ", 100.0 * report.total() / room.getAsLong())
                + Counts.grouped(room.getAsLong()) + " that " + board.name().name() + " has for its firmware\n";
    }
}
