package io.github.mpyfreezer.verifier.report;

import io.github.mpyfreezer.verifier.compare.Difference;
import io.github.mpyfreezer.verifier.compare.Structure;
import io.github.mpyfreezer.verifier.lint.Caution;
import io.github.mpyfreezer.verifier.real.RealBehaviour;
import io.github.mpyfreezer.verifier.run.Behaviour;
import io.github.mpyfreezer.verifier.run.FunctionCoverage;
import io.github.mpyfreezer.verifier.run.RunComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was verified, and what came of it.
 *
 * @param board its name
 * @param release of the firmware
 * @param source what was read, in words: {@code frozen_content.o}
 * @param level what was asked for
 * @param structure what comparing came to
 * @param behaviour what running came to, empty where it was not asked for, or the structure differs
 * @param real what a real interpreter had to say, empty where none was asked
 * @param notes what was not used of what is there, and why
 * @param cautions where frozen code cannot equal source compiled on the device
 */
public record Verification(
        String board,
        String release,
        String source,
        Level level,
        Structure structure,
        Optional<Behaviour> behaviour,
        Optional<RealBehaviour> real,
        List<String> notes,
        List<Caution> cautions) {
    public Verification {
        notes = List.copyOf(notes);
        cautions = List.copyOf(cautions);
    }

    /** Whether all that was asked for holds. */
    public boolean holds() {
        return holdsHere() && real.map(RealBehaviour::holds).orElse(true);
    }

    /** Whether the image is what it should be, whatever a real interpreter had to say. */
    public boolean holdsHere() {
        return structure.isEqual()
                && (level == Level.STRUCTURE
                        || behaviour.map(Behaviour::isEqual).orElse(false));
    }

    /** What was looked at, but cannot be called verified, in words. */
    public List<String> unverified() {
        List<String> names = new ArrayList<>();
        behaviour.ifPresent(behaviour -> {
            for (FunctionCoverage function : behaviour.coverage()) {
                if (function.isMachineCode()) {
                    names.add(function.place().title() + " (machine code: identical, not executed)");
                } else if (!function.isDriven()) {
                    names.add(function.place().title());
                }
            }
        });
        real.ifPresent(asked -> asked.doubtful()
                .forEach(row -> names.add(
                        row.subject() + " (real interpreter: " + row.doubt().orElseThrow() + ")")));
        return names;
    }

    /** All that differs, a line each. */
    public List<String> faults() {
        List<String> lines = new ArrayList<>();
        structure.differences().stream().map(Difference::line).forEach(lines::add);
        for (RunComparison run : behaviour.map(Behaviour::runs).orElse(List.of())) {
            run.divergence().ifPresent(divergence -> lines.add(run.subject() + ": " + divergence.line()));
        }
        real.ifPresent(asked -> lines.addAll(asked.faults()));
        return lines;
    }
}
