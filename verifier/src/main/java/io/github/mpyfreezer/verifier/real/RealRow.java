package io.github.mpyfreezer.verifier.real;

import io.github.mpyfreezer.verifier.run.RunComparison;
import java.util.Locale;
import java.util.Optional;

/**
 * A module or an exercise: what the real interpreter makes of the {@code .mpy} file, and what others make of it.
 *
 * @param end how the real interpreter's process ended, in words
 * @param interpreted the {@code .mpy} file on the machine here
 * @param frozen the image on the machine here
 * @param own what the real interpreter has frozen in itself, against the {@code .mpy} file
 * @param difference the first line that differs; empty if nothing does
 * @param doubt why nothing can be said of it; empty if something can
 */
public record RealRow(
        RunComparison.Kind kind,
        String subject,
        String end,
        Likeness interpreted,
        Likeness frozen,
        Likeness own,
        Optional<String> difference,
        Optional<String> doubt) {
    /** Whether something prints the same as the real interpreter with the {@code .mpy} file. */
    public enum Likeness {
        /** It does. */
        SAME,
        /** But for floats, of which the interpreter's own parser makes other numbers than a C compiler does. */
        SAME_BUT_FLOATS,
        /** It does not. */
        DIFFERS,
        /** There is no such thing, or it cannot be compared. */
        NONE;

        @Override
        public String toString() {
            return this == NONE ? "-" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Whether nothing differs. */
    public boolean isAlike() {
        return difference.isEmpty();
    }

    /** Whether anything was compared. */
    public boolean isCompared() {
        return doubt.isEmpty();
    }
}
