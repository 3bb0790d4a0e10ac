package io.github.mpyfreezer.size;

import java.util.Locale;

/**
 * What something cost and costs.
 *
 * @param before {@link Costs#NONE} if it was not there
 * @param after {@link Costs#NONE} if it is gone
 */
public record Change(Costs before, Costs after) {
    /** Nothing before and after. */
    public static final Change NONE = new Change(Costs.NONE, Costs.NONE);

    /** By how much each kind has grown. */
    public Costs difference() {
        return after.minus(before);
    }

    /** Bytes by which it has grown, below 0 if it has shrunk. */
    public int bytes() {
        return after.total() - before.total();
    }

    /** Whether every kind costs what it cost. */
    public boolean isNone() {
        return before.equals(after);
    }

    /** Both together. */
    public Change plus(Change other) {
        return new Change(before.plus(other.before), after.plus(other.after));
    }

    /** The growth in the house style of size reports: {@code +214 +3.384%}. */
    public String text() {
        double percent = before.total() == 0 ? 0 : 100.0 * bytes() / before.total();
        return String.format(Locale.ROOT, "%+d %+.3f%%", bytes(), percent);
    }
}
