package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Both;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.MeasuredModule;
import io.github.mpyfreezer.size.MeasuredSize;
import io.github.mpyfreezer.size.RegionUse;
import io.github.mpyfreezer.size.Unaccounted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was measured beside what was predicted, by module and by kind; names come last, as they may be long. */
final class MeasuredTable {
    private static final String INDENT = "  ";
    private static final String MEASURED = "measured";
    private static final String TOTAL = "total";
    private static final int MOST_PLACES = 10;

    private final List<List<String>> rows = new ArrayList<>();

    private final TableStyle style;

    private MeasuredTable(TableStyle style) {
        this.style = style;
    }

    static String of(MeasuredSize size, boolean functions, TableStyle style) {
        var table = new MeasuredTable(style);
        table.fillModules(size, functions);
        table.fillKinds(size.total());
        return table.text() + said(size);
    }

    private void fillModules(MeasuredSize size, boolean functions) {
        rows.add(List.of(MEASURED, "predicted", "+/-", "module"));
        List<MeasuredModule> modules = new ArrayList<>(size.modules());
        modules.sort(Comparator.comparingInt(
                        (MeasuredModule module) -> -module.costs().measured().total())
                .thenComparing(MeasuredModule::name));
        for (MeasuredModule module : modules) {
            row(module.costs(), module.name());
            if (functions) {
                List<Both> all = new ArrayList<>(module.functions());
                all.sort(
                        Comparator.comparingInt(function -> -function.measured().total()));
                all.forEach(function -> row(function, INDENT + function.name()));
                row(module.own(), INDENT + "constants and tables");
                row(module.share(), INDENT + "its share of strings");
            }
        }
        row(size.once(), "once for all modules");
        row(size.total(), TOTAL);
    }

    private void fillKinds(Both total) {
        rows.add(List.of("", "", "", ""));
        rows.add(List.of(MEASURED, "predicted", "+/-", "kind"));
        for (Kind kind : Kind.values()) {
            int measured = total.measured().of(kind);
            int predicted = total.predicted().of(kind);
            if (measured != 0 || predicted != 0) {
                row(new Both("", Costs.of(kind, measured), Costs.of(kind, predicted)), kind.title());
            }
        }
    }

    private void row(Both both, String name) {
        int difference = both.difference();
        rows.add(List.of(
                Counts.grouped(both.measured().total()),
                Counts.grouped(both.predicted().total()),
                difference == 0 ? "-" : ChangeTable.signed(difference),
                Console.inOneLine(name)));
    }

    private String text() {
        int[] widths = new int[3];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(INDENT).append(" ".repeat(widths[i] - row.get(i).length()));
                line.append(row.get(i));
            }
            line.append(INDENT).append(style.fitted(row.get(widths.length), line.length()));
            String shown = line.toString().stripTrailing();
            boolean heading = row.get(0).equals(MEASURED);
            boolean total = row.get(widths.length).equals(TOTAL);
            text.append(heading ? style.faint(shown) : total ? style.strong(shown) : shown)
                    .append('\n');
        }
        return text.toString();
    }

    private static String said(MeasuredSize size) {
        int difference = size.total().difference();
        var text = new StringBuilder(" ");
        text.append(Counts.counted(size.measured().total(), "byte"))
                .append(" of ROM in ")
                .append(Console.inOneLine(size.source()))
                .append(
                        difference == 0
                                ? ", as predicted"
                                : ", " + Counts.grouped(Math.abs(difference)) + (difference < 0 ? " less" : " more")
                                        + " than predicted")
                .append('\n');
        text.append(" unaccounted: ").append(Counts.grouped(size.unaccountedBytes()));
        List<Unaccounted> places = size.unaccounted();
        for (int i = 0; i < Math.min(places.size(), MOST_PLACES); i++) {
            text.append("\n   ")
                    .append(Counts.counted(places.get(i).bytes(), "byte"))
                    .append(" at ")
                    .append(Console.inOneLine(places.get(i).where()));
        }
        if (places.size() > MOST_PLACES) {
            text.append("\n   and at ").append(Counts.counted(places.size() - (long) MOST_PLACES, "other place"));
        }
        size.region().ifPresent(region -> text.append("\n ").append(said(region)));
        return text.append('\n').toString();
    }

    /** {@code FLASH_TEXT: 363 312 of 917 504 bytes used (39.60 %), 554 192 left}. */
    private static String said(RegionUse region) {
        return Console.inOneLine(region.name()) + ": " + Counts.grouped(region.used()) + " of "
                + Counts.grouped(region.length())
                + String.format(Locale.ROOT, " bytes used (%.2f %%), ", region.perCent())
                + (region.left() < 0
                        ? Counts.grouped(-region.left()) + " too many"
                        : Counts.grouped(region.left()) + " left");
    }
}
