package io.github.mpyfreezer.vm.board;

import io.github.mpyfreezer.vm.board.script.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Readings that a script has for a device, one after the other; the last one stays. */
public final class Samples {
    private final Deque<Reading> readings = new ArrayDeque<>();

    Samples() {}

    /** From now on these. */
    void replace(List<Reading> by) {
        readings.clear();
        readings.addAll(by);
    }

    /** Whether the script has any. */
    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /** The next one; {@code otherwise} where the script has none. */
    public Reading next(Reading otherwise) {
        if (readings.isEmpty()) {
            return otherwise;
        }
        return readings.size() > 1 ? readings.remove() : readings.element();
    }
}
