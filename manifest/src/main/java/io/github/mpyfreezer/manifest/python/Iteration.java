package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Goes through values. */
final class Iteration {
    private Iteration() {}

    /** Whether one can go through a value of this type. */
    static boolean isPossible(Value value) {
        return Lengths.isKnown(value) || value instanceof Value.Stream || value instanceof Value.Environ;
    }

    static Iterator<Value> of(Value value, Budget budget) {
        if (value instanceof ListValue list) {
            return new ListItems(list.items());
        } else if (value instanceof Value.Tuple tuple) {
            return tuple.items().iterator();
        } else if (value instanceof Value.Stream stream) {
            return stream.items();
        } else if (value instanceof Value.Text text) {
            return characters(text.value(), budget).iterator();
        } else if (value instanceof Value.Range range) {
            return new RangeItems(range);
        } else if (value instanceof DictValue dict) {
            return new DictItems(dict, "keys", budget);
        } else if (value instanceof Value.View view) {
            return new DictItems(view.of(), view.part(), budget);
        } else if (value instanceof SetValue set) {
            budget.items(set.size());
            return set.items().iterator();
        } else if (value instanceof Value.Environ) {
            throw new Outside("going through os.environ");
        }
        throw new Mistake("'" + value.type() + "' object is not iterable");
    }

    /** All items at once. */
    static List<Value> all(Value value, Budget budget) {
        List<Value> items = new ArrayList<>();
        Iterator<Value> each = of(value, budget);
        while (each.hasNext()) {
            budget.step();
            items.add(each.next());
        }
        return items;
    }

    private static List<Value> characters(String text, Budget budget) {
        budget.items(text.length());
        List<Value> characters = new ArrayList<>(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            characters.add(new Value.Text(text.substring(at, end)));
            at = end;
        }
        return characters;
    }
}
