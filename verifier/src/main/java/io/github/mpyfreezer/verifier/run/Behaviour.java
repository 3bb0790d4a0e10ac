package io.github.mpyfreezer.verifier.run;

import java.util.List;

/**
 * What running both forms came to.
 *
 * @param runs modules in their order, then exercises
 * @param coverage what was executed of the frozen form
 * @param opcodes the same by kinds of instructions, of those that there are
 */
public record Behaviour(List<RunComparison> runs, List<FunctionCoverage> coverage, List<OpcodeCoverage> opcodes) {
    public Behaviour {
        runs = List.copyOf(runs);
        coverage = List.copyOf(coverage);
        opcodes = List.copyOf(opcodes);
    }

    /** Whether nothing differs. */
    public boolean isEqual() {
        return runs.stream().allMatch(run -> run.divergence().isEmpty());
    }

    /** Functions of which nothing was executed, those of machine code apart. */
    public List<FunctionCoverage> undriven() {
        return coverage.stream()
                .filter(function -> !function.isMachineCode() && !function.isDriven())
                .toList();
    }

    /** Opcodes that the modules have and of which no instruction was executed. */
    public List<OpcodeCoverage> neverExecuted() {
        return opcodes.stream().filter(opcode -> !opcode.isExecuted()).toList();
    }

    /** Functions that were driven. */
    public long driven() {
        return coverage.stream().filter(FunctionCoverage::isDriven).count();
    }

    /** Those of one kind that came to no good end, in both forms. */
    public List<RunComparison> failed(RunComparison.Kind kind) {
        return runs.stream()
                .filter(run -> run.kind() == kind && run.ending().isPresent())
                .toList();
    }

    /** How many exercises were run. */
    public long exercises() {
        return runs.stream()
                .filter(run -> run.kind() == RunComparison.Kind.EXERCISE)
                .count();
    }

    /** Calls of each form. */
    public long calls() {
        return runs.stream().mapToLong(RunComparison::calls).sum();
    }

    /** Instructions that the frozen form executed. */
    public long steps() {
        return runs.stream().mapToLong(RunComparison::steps).sum();
    }
}
