package io.github.mpyfreezer.verifier.compare;

import java.util.List;

/** What comparing the structure came to. */
public record Structure(List<Difference> differences, Figures figures) {
    public Structure {
        differences = List.copyOf(differences);
    }

    /** Whether nothing differs. */
    public boolean isEqual() {
        return differences.isEmpty();
    }
}
