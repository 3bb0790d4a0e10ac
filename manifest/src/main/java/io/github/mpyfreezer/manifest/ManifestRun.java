package io.github.mpyfreezer.manifest;

import java.util.List;
import java.util.Optional;

/** What became of a manifest that an engine ran. */
public sealed interface ManifestRun {
    /**
     * The calls it makes, in order. No call gives anything back but {@code None}, so that they can be done afterwards.
     *
     * @param fault what ended it behind the last call, if it did not come to its end
     * @param alone whether the same text and options would always make these calls, whatever is on the machine
     */
    record Ran(List<ManifestCall> calls, Optional<ManifestFault> fault, boolean alone) implements ManifestRun {
        /** Copies the calls. */
        public Ran {
            calls = List.copyOf(calls);
        }
    }

    /**
     * The engine does not know some of the Python; another may.
     *
     * @param line where, 1 for the first
     * @param what which part of Python, such as {@code import pathlib}
     */
    record Beyond(int line, String what) implements ManifestRun {}
}
