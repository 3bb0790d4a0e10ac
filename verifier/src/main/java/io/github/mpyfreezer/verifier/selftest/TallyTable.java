package io.github.mpyfreezer.verifier.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A tally as a table that reads well as it stands and as Markdown. */
public final class TallyTable {
    private static final int MOST_MISSED = 50;

    private final Tally tally;
    private final StringBuilder text = new StringBuilder();
    private final int width;

    private TallyTable(Tally tally) {
        this.tally = tally;
        this.width = tally.kinds().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Lines, each with a line feed. */
    public static String of(Tally tally) {
        var table = new TallyTable(tally);
        table.add();
        return table.text.toString();
    }

    private void add() {
        row("kind", List.of("seeded", "reading", "structure", "running", "equivalent", "missed"));
        text.append("|").append("-".repeat(width + 2));
        for (int i = 0; i < Outcome.values().length + 1; i++) {
            text.append("|").append("-".repeat(11)).append(":");
        }
        text.append("|\n");
        for (String kind : tally.kinds()) {
            row(kind, figures(kind));
        }
        row("**all**", figures(tally.kinds()));
        for (Rule rule : Rule.values()) {
            int count = tally.rules().getOrDefault(rule, 0);
            if (count > 0) {
                text.append("\nequivalent, ").append(count).append(": ").append(rule.words());
            }
        }
        List<Trial> missed = tally.missed();
        for (Trial trial : missed.subList(0, Math.min(MOST_MISSED, missed.size()))) {
            text.append("\nMISSED: ").append(trial.line());
        }
        text.append(tally.equivalents().isEmpty() && missed.isEmpty() ? "" : "\n");
    }

    private List<String> figures(String kind) {
        return figures(List.of(kind));
    }

    private List<String> figures(List<String> kinds) {
        List<String> figures = new ArrayList<>();
        figures.add(shown(kinds.stream().mapToInt(tally::count).sum()));
        for (Outcome outcome : Outcome.values()) {
            figures.add(shown(
                    kinds.stream().mapToInt(kind -> tally.count(kind, outcome)).sum()));
        }
        return figures;
    }

    private static String shown(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private void row(String kind, List<String> figures) {
        text.append(String.format(Locale.ROOT, "| %-" + Math.max(1, width) + "s ", kind));
        figures.forEach(figure -> text.append(String.format(Locale.ROOT, "| %10s ", figure)));
        text.append("|\n");
    }
}
