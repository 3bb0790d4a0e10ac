package io.github.mpyfreezer.manifest.python;

import java.util.Iterator;
import java.util.List;

/** Evaluates comprehensions. */
final class Comprehensions {
    private Comprehensions() {}

    static Value value(Expr.Comprehension comprehension, Machine machine, Scope scope) {
        var items = new ComprehensionItems(comprehension, machine, scope);
        return switch (comprehension.kind().name()) {
            case "GENERATOR" -> new Value.Stream("generator", items);
            case "LIST" -> new ListValue(Iteration.all(new Value.Stream("generator", items), machine.budget()));
            case "SET" -> set(items, machine);
            default -> dict(items, machine);
        };
    }

    private static Value set(Iterator<Value> items, Machine machine) {
        var set = new SetValue();
        while (items.hasNext()) {
            machine.budget().step();
            set.add(items.next());
        }
        return set;
    }

    private static Value dict(Iterator<Value> items, Machine machine) {
        var dict = new DictValue();
        while (items.hasNext()) {
            machine.budget().step();
            if (items.next() instanceof Value.Tuple pair) {
                List<Value> keyAndValue = pair.items();
                dict.put(keyAndValue.get(0), keyAndValue.get(1));
            }
        }
        return dict;
    }
}
