package io.github.mpyfreezer.verifier.run;

import java.util.Locale;
import java.util.Optional;

/**
 * How the two forms compare in one session.
 *
 * @param subject the path of the module that was imported and called, or the name of an exercise
 * @param calls how many calls were made of each form
 * @param steps instructions that the frozen form executed
 * @param divergence the first that differs; empty if nothing does
 * @param ending what the module's import or the exercise ended with, where that is an exception or an exit code
 */
public record RunComparison(
        Kind kind, String subject, int calls, long steps, Optional<Divergence> divergence, Optional<String> ending) {
    /** What was run. */
    public enum Kind {
        /** A module was imported and called. */
        MODULE,
        /** A program was run. */
        EXERCISE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
