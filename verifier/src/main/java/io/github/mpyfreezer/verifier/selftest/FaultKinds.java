package io.github.mpyfreezer.verifier.selftest;

import java.util.List;
import java.util.stream.Stream;

/** All that may go wrong. */
final class FaultKinds {
    private static final List<FaultKind> ALL = Stream.of(
                    CodeFaults.all(),
                    FunctionFaults.all(),
                    TableFaults.all(),
                    NumberFaults.all(),
                    StringFaults.all(),
                    PoolFaults.all(),
                    ModuleFaults.all(),
                    MemoryFaults.all())
            .flatMap(List::stream)
            .toList();

    private FaultKinds() {}

    static List<FaultKind> all() {
        return ALL;
    }
}
