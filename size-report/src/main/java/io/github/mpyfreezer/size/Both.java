package io.github.mpyfreezer.size;

/**
 * What was measured beside what was predicted.
 *
 * @param name of a module or function
 */
public record Both(String name, Costs measured, Costs predicted) {
    /** The sum of both, under this name. */
    Both plus(Both other) {
        return new Both(name, measured.plus(other.measured), predicted.plus(other.predicted));
    }

    /** How many bytes more were measured than predicted; below 0 if fewer were. */
    public int difference() {
        return measured.total() - predicted.total();
    }
}
