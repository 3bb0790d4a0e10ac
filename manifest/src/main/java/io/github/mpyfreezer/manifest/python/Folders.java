package io.github.mpyfreezer.manifest.python;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What folders hold, always in the same order. */
final class Folders {
    private Folders() {}

    /** The names in a folder; none if it cannot be read. */
    static List<String> names(File folder, Budget budget) {
        String[] names = folder.list();
        if (names == null) {
            return List.of();
        }
        budget.items(names.length);
        List<String> sorted = new ArrayList<>(List.of(names));
        Collections.sort(sorted);
        return sorted;
    }
}
