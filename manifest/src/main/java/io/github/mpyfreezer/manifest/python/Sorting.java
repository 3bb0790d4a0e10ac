package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sorts by {@code <} alone, which need not be an order: items that are the same to it stay as they are. */
final class Sorting {
    private final Budget budget;

    private Sorting(Budget budget) {
        this.budget = budget;
    }

    private record Keyed(Value key, Value item) {}

    /** @param options holds {@code key} and {@code reverse} if they are given */
    static List<Value> sorted(List<Value> items, Arguments options, Machine machine) {
        Value function = options.named().getOrDefault("key", Value.NONE);
        boolean reverse = Truth.of(options.named().getOrDefault("reverse", Value.FALSE), machine);
        List<Keyed> keyed = new ArrayList<>(items.size());
        for (Value item : new ArrayList<>(items)) {
            Value key = function instanceof Value.None ? item : Calls.call(function, List.of(item), machine);
            keyed.add(new Keyed(key, item));
        }
        if (reverse) {
            Collections.reverse(keyed);
        }
        List<Keyed> sorted = new Sorting(machine.budget()).sorted(keyed);
        if (reverse) {
            Collections.reverse(sorted);
        }
        List<Value> result = new ArrayList<>(sorted.size());
        for (Keyed each : sorted) {
            result.add(each.item);
        }
        return result;
    }

    private List<Keyed> sorted(List<Keyed> items) {
        if (items.size() < 2) {
            return new ArrayList<>(items);
        }
        int middle = items.size() / 2;
        return merged(sorted(items.subList(0, middle)), sorted(items.subList(middle, items.size())));
    }

    private List<Keyed> merged(List<Keyed> left, List<Keyed> right) {
        List<Keyed> merged = new ArrayList<>(left.size() + right.size());
        int fromLeft = 0;
        int fromRight = 0;
        while (fromLeft < left.size() && fromRight < right.size()) {
            budget.step();
            boolean second = Ordering.holds("<", right.get(fromRight).key, left.get(fromLeft).key, budget);
            merged.add(second ? right.get(fromRight++) : left.get(fromLeft++));
        }
        merged.addAll(left.subList(fromLeft, left.size()));
        merged.addAll(right.subList(fromRight, right.size()));
        return merged;
    }
}
