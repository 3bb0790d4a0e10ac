package io.github.mpyfreezer.manifest.python;

import java.util.Iterator;

/** Tells what is in what. */
final class Membership {
    private Membership() {}

    static boolean holds(Value item, Value container, Machine machine) {
        Budget budget = machine.budget();
        if (container instanceof Value.Text text) {
            if (!(item instanceof Value.Text part)) {
                throw new Mistake("'in <string>' requires string as left operand, not " + item.type());
            }
            budget.characters((long) text.value().length() + 1L * part.value().length());
            return text.value().contains(part.value());
        } else if (container instanceof DictValue dict) {
            return dict.contains(item);
        } else if (container instanceof SetValue set) {
            return set.contains(item);
        } else if (container instanceof Value.View view && view.part().equals("keys")) {
            return view.of().contains(item);
        } else if (container instanceof Value.Environ) {
            return Environment.contains(item, machine);
        } else if (container instanceof Value.Range range && Numbers.isInteger(item)) {
            return Ranges.contains(range, Numbers.integer(item));
        } else if (!Iteration.isPossible(container)) {
            throw new Mistake("argument of type '" + container.type() + "' is not iterable");
        }
        return isAmong(item, Iteration.of(container, budget), budget);
    }

    private static boolean isAmong(Value item, Iterator<Value> items, Budget budget) {
        while (items.hasNext()) {
            budget.step();
            if (Equality.isSameOrEqual(item, items.next(), budget)) {
                return true;
            }
        }
        return false;
    }
}
