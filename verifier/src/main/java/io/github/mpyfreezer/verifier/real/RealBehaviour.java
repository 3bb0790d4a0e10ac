package io.github.mpyfreezer.verifier.real;

import java.util.List;
import java.util.Optional;

/**
 * What the real interpreter had to say.
 *
 * @param title which it is, in words
 * @param rows modules in their order, then exercises
 * @param unfit why it cannot be asked; empty if it can
 */
public record RealBehaviour(String title, List<RealRow> rows, Optional<String> unfit) {
    public RealBehaviour {
        rows = List.copyOf(rows);
    }

    static RealBehaviour unfit(String title, String why) {
        return new RealBehaviour(title, List.of(), Optional.of(why));
    }

    /** Whether it could be asked, and nothing differs. */
    public boolean holds() {
        return unfit.isEmpty() && rows.stream().allMatch(RealRow::isAlike);
    }

    /** Those of which nothing could be said. */
    public List<RealRow> doubtful() {
        return rows.stream().filter(row -> !row.isCompared()).toList();
    }

    /** What differs, a line each. */
    public List<String> faults() {
        return rows.stream()
                .flatMap(row -> row.difference().map(line -> row.subject() + ": " + line).stream())
                .toList();
    }
}
