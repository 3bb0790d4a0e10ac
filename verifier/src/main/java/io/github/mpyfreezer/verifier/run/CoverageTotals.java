package io.github.mpyfreezer.verifier.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all sessions together executed; they may add to it from several threads. */
final class CoverageTotals {
    private final Map<FunctionCoverage.Place, Coverage.Executed> all = new TreeMap<>();

    synchronized void add(Coverage coverage) {
        coverage.functions().forEach((place, more) -> {
            Coverage.Executed sum =
                    all.computeIfAbsent(place, key -> new Coverage.Executed(new BitSet(), new BitSet()));
            sum.executed().or(more.executed());
            sum.all().or(more.all());
        });
    }

    /** By modules and functions, in the order of their names. */
    synchronized List<FunctionCoverage> functions() {
        List<FunctionCoverage> functions = new ArrayList<>();
        all.forEach((place, sum) -> functions.add(new FunctionCoverage(
                place, sum.executed().cardinality(), sum.all().cardinality())));
        return functions;
    }
}
