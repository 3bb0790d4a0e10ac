package io.github.mpyfreezer.manifest.python;

import java.util.List;

/** The methods {@code count} and {@code index} of lists and tuples. */
final class SequenceSearch {
    private SequenceSearch() {}

    static Value call(String method, List<Value> items, String type, Arguments arguments, Machine machine) {
        boolean counts = method.equals("count");
        if (counts) {
            arguments.exactly(1);
        } else {
            arguments.noNames().between(1, 3);
        }
        int start = bound(arguments, 1, 0, items.size());
        int end = bound(arguments, 2, items.size(), items.size());
        int found = 0;
        for (int i = start; i < end; i++) {
            if (Equality.isSameOrEqual(items.get(i), arguments.at(0), machine.budget())) {
                if (!counts) {
                    return Value.Int.of(i);
                }
                found++;
            }
        }
        if (!counts) {
            throw notThere(type, arguments.at(0), machine);
        }
        return Value.Int.of(found);
    }

    private static int bound(Arguments arguments, int place, int otherwise, int size) {
        return arguments.count() <= place
                ? otherwise
                : new Slicing(arguments.at(place), Value.NONE, Value.NONE)
                        .within(size)
                        .start();
    }

    private static Mistake notThere(String type, Value item, Machine machine) {
        return new Mistake(
                type.equals("list")
                        ? Repr.of(item, machine.budget()) + " is not in list"
                        : "tuple.index(x): x not in tuple");
    }
}
