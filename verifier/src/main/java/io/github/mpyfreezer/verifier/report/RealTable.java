package io.github.mpyfreezer.verifier.report;

import io.github.mpyfreezer.verifier.real.RealBehaviour;
import io.github.mpyfreezer.verifier.real.RealRow;
import io.github.mpyfreezer.verifier.run.RunComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a real interpreter had to say, as a table whose first row is its head. */
final class RealTable {
    /** The head. */
    static final List<String> HEAD = List.of("", "real, .mpy", "here, .mpy", "here, frozen", "frozen in it");

    private RealTable() {}

    /** The cells of a row. */
    static List<String> cells(RealRow row) {
        return List.of(
                row.subject(),
                row.end(),
                row.interpreted().toString(),
                row.frozen().toString(),
                row.own().toString());
    }

    /** In one line: how many are alike, and how many not. */
    static String summary(RealBehaviour real) {
        if (real.unfit().isPresent()) {
            return real.title() + ": not compared: " + real.unfit().get();
        }
        long differ = real.rows().stream().filter(row -> !row.isAlike()).count();
        long doubtful = real.doubtful().size();
        return real.title() + ": " + count(real, RunComparison.Kind.MODULE, "module") + " and "
                + count(real, RunComparison.Kind.EXERCISE, "exercise") + ", "
                + (differ == 0 ? "none differs" : differ == 1 ? "1 differs" : differ + " differ")
                + (doubtful == 0 ? "" : ", " + doubtful + " not compared");
    }

    private static String count(RealBehaviour real, RunComparison.Kind kind, String what) {
        long count = real.rows().stream().filter(row -> row.kind() == kind).count();
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Lines with columns below each other. */
    static List<String> lines(List<RealRow> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(HEAD);
        rows.forEach(row -> all.add(cells(row)));
        int[] widths = new int[HEAD.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(String.format(Locale.ROOT, "%-" + (widths[i] + 2) + "s", row.get(i)));
        }
        return line.toString().stripTrailing();
    }
}
