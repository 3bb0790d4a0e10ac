package io.github.mpyfreezer.verifier.selftest;

import java.util.Optional;

/**
 * One fault, and what came of it.
 *
 * @param kind its title
 * @param what was done
 * @param rule why it is none, for an equivalent
 * @param note what went wrong in verifying, empty if nothing did
 */
public record Trial(String kind, String what, Outcome outcome, Optional<Rule> rule, String note) {
    static Trial of(String kind, String what, Outcome outcome) {
        return new Trial(kind, what, outcome, Optional.empty(), "");
    }

    /** In one line. */
    public String line() {
        return kind + ": " + what + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
