package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.FoundPool;
import java.util.List;

/**
 * Searches a sorted pool as the runtime does ({@code qstr_find_strn} in py/qstr.c): by halving, where a NUL ends what is
 * compared, and then among what is left, where all of it is.
 */
final class PoolSearch {
    private final List<FoundPool.Entry> entries;

    PoolSearch(FoundPool pool) {
        this.entries = pool.entries();
    }

    /** The place of a string, -1 if it is not found. */
    int find(Bytes text) {
        int low = 0;
        int high = entries.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (compare(text, entries.get(middle).text()) <= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        for (int at = low; at <= high; at++) {
            if (entries.get(at).text().equals(text)) {
                return at;
            }
        }
        return -1;
    }

    /** {@code strncmp} of as many characters as the string sought has. */
    private static int compare(Bytes sought, Bytes there) {
        for (int i = 0; i < sought.length(); i++) {
            int a = sought.at(i);
            int b = i < there.length() ? there.at(i) : 0;
            if (a != b) {
                return a - b;
            } else if (a == 0) {
                return 0;
            }
        }
        return 0;
    }
}
