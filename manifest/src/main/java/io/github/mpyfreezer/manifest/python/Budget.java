package io.github.mpyfreezer.manifest.python;

/**
 * How much a manifest may still do: steps, items made and characters made all count, so that neither time nor memory can
 * run away. A manifest as people write it needs a few thousandths of it.
 */
final class Budget {
    /** Steps in all; a step takes well below a microsecond, an item up to a hundred bytes. */
    static final int STEPS = 2_000_000;

    /** Bits of the largest integer, so that arithmetic stays quick: a little above 4000 digits. */
    static final int INTEGER_BITS = 14_000;

    /** How deep values and expressions may stand in each other. */
    static final int DEPTH = 400;

    private int left = STEPS;
    private int depth;

    /** Takes one step. */
    void step() {
        if (--left < 0) {
            throw tooMuch();
        }
    }

    /** Takes a step for each of some items. */
    void items(long count) {
        if (count > left) {
            throw tooMuch();
        }
        left -= (int) count;
    }

    /** Takes steps for characters made or searched. */
    void characters(long count) {
        items(count >> 3);
    }

    /** Goes one level down; {@link #leave} goes up again. */
    void enter() {
        if (++depth > DEPTH) {
            throw new Mistake("too many values or expressions nested in each other");
        }
    }

    /** Goes one level up. */
    void leave() {
        depth--;
    }

    private static Mistake tooMuch() {
        return new Mistake("too large for a manifest");
    }
}
