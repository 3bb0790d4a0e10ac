package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.Literal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes values as they are at one moment. */
final class Snapshot {
    private Snapshot() {}

    static Literal of(Value value, Machine machine) {
        if (value instanceof Value.Text text) {
            return new Literal.Text(text.value());
        } else if (value instanceof Value.Int integer) {
            return new Literal.Int(integer.value());
        } else if (value instanceof Value.Bool bool) {
            return new Literal.Bool(bool.value());
        } else if (value instanceof Value.None) {
            return new Literal.None();
        } else if (value instanceof Value.Real real) {
            return new Literal.Real(real.value());
        }
        machine.budget().enter();
        Literal literal = value instanceof DictValue dict ? table(dict, machine) : items(value, machine);
        machine.budget().leave();
        return literal;
    }

    private static Literal table(DictValue dict, Machine machine) {
        Map<Literal, Literal> entries = new LinkedHashMap<>();
        machine.budget().items(dict.size());
        for (DictValue.Entry entry : dict.entries()) {
            entries.put(of(entry.key(), machine), of(entry.value(), machine));
        }
        return new Literal.Table(entries);
    }

    private static Literal items(Value value, Machine machine) {
        if (!Iteration.isPossible(value) || value instanceof Value.Environ) {
            throw new Outside("a " + value.type() + " as an argument");
        }
        List<Literal> items = new ArrayList<>();
        Iterator<Value> each = Iteration.of(value, machine.budget());
        while (each.hasNext()) {
            machine.budget().step();
            items.add(of(each.next(), machine));
        }
        return new Literal.Items(items, kind(value));
    }

    private static Literal.ItemsKind kind(Value value) {
        if (value instanceof Value.Tuple) {
            return Literal.ItemsKind.TUPLE;
        }
        return value instanceof SetValue ? Literal.ItemsKind.SET : Literal.ItemsKind.LIST;
    }

    /** The value that an option was passed as. */
    static Value back(Literal literal) {
        if (literal instanceof Literal.Bool bool) {
            return Value.Bool.of(bool.value());
        } else if (literal instanceof Literal.Int integer) {
            return new Value.Int(integer.value());
        } else if (literal instanceof Literal.Real real) {
            return new Value.Real(real.value());
        } else if (literal instanceof Literal.Text text) {
            return new Value.Text(text.value());
        } else if (literal instanceof Literal.Items items) {
            List<Value> values = new ArrayList<>();
            for (Literal item : items.items()) {
                values.add(back(item));
            }
            return items(items.kind(), values);
        } else if (literal instanceof Literal.Table table) {
            var dict = new DictValue();
            for (Map.Entry<Literal, Literal> entry : table.entries().entrySet()) {
                dict.put(back(entry.getKey()), back(entry.getValue()));
            }
            return dict;
        }
        return Value.NONE;
    }

    private static Value items(Literal.ItemsKind kind, List<Value> values) {
        if (kind == Literal.ItemsKind.LIST) {
            return new ListValue(values);
        } else if (kind == Literal.ItemsKind.TUPLE) {
            return new Value.Tuple(values);
        }
        var set = new SetValue();
        set.addAll(values);
        return set;
    }
}
