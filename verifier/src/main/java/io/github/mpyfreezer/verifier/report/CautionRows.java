package io.github.mpyfreezer.verifier.report;

import io.github.mpyfreezer.verifier.lint.Caution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cautions as rows for a person: what holds for several files as a whole is said once. */
final class CautionRows {
    /** How many files are named before the rest is counted. */
    private static final int NAMES = 3;

    private CautionRows() {}

    /** @param everything whether all files are named */
    static List<String> of(List<Caution> cautions, boolean everything) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (Caution caution : cautions) {
            String what = caution.line() > 0 ? caution.text() : caution.what();
            List<String> known = files.computeIfAbsent(what, said -> new ArrayList<>());
            if (caution.line() == 0) {
                known.add(caution.file());
            }
        }
        List<String> rows = new ArrayList<>();
        files.forEach((what, of) -> rows.add(of.isEmpty() ? what : named(of, everything) + ": " + what));
        return rows;
    }

    private static String named(List<String> files, boolean everything) {
        if (everything || files.size() <= NAMES) {
            return String.join(", ", files);
        }
        return String.join(", ", files.subList(0, NAMES)) + " and " + (files.size() - NAMES) + " more";
    }
}
