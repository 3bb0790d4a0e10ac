package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gets and sets items of values. */
final class Subscripts {
    private Subscripts() {}

    static Value get(Value of, Value index, Machine machine) {
        if (of instanceof DictValue dict) {
            Optional<Value> found = dict.get(index);
            if (found.isEmpty()) {
                throw missing(index);
            }
            return found.get();
        } else if (of instanceof ListValue list) {
            return list.items().get(place(index, list.items().size(), "list", ""));
        } else if (of instanceof Value.Tuple tuple) {
            return tuple.items().get(place(index, tuple.items().size(), "tuple", ""));
        } else if (of instanceof Value.Text text) {
            machine.budget().characters(text.value().length());
            return new Value.Text(
                    Characters.at(text.value(), place(index, Characters.count(text.value()), "string", "")));
        } else if (of instanceof Value.Range range) {
            return ofRange(range, index);
        } else if (of instanceof Value.Environ) {
            if (!Environment.contains(index, machine)) {
                throw missing(index);
            }
            return Environment.get(index, Value.NONE, machine);
        } else if (of instanceof Value.Builtin builtin && builtin.isType()) {
            throw new Outside("a subscript of a type");
        }
        throw new Mistake("'" + of.type() + "' object is not subscriptable");
    }

    /** What Python says of a key that is not there. */
    static Mistake missing(Value key) {
        return new Mistake(Repr.of(key, new Budget()));
    }

    private static Value ofRange(Value.Range range, Value index) {
        if (!Numbers.isInteger(index)) {
            throw new Mistake("range indices must be integers or slices, not " + index.type());
        }
        BigInteger length = Ranges.length(range);
        BigInteger at = Numbers.integer(index);
        at = at.signum() < 0 ? at.add(length) : at;
        if (at.signum() < 0 || at.compareTo(length) >= 0) {
            throw new Mistake("range object index out of range");
        }
        return Ranges.at(range, at);
    }

    private static int place(Value index, int size, String what, String purpose) {
        if (!Numbers.isInteger(index)) {
            throw new Mistake(
                    what.equals("string")
                            ? "string indices must be integers, not '" + index.type() + "'"
                            : what + " indices must be integers or slices, not " + index.type());
        }
        if (Numbers.integer(index).bitLength() > 63) {
            throw new Mistake("cannot fit 'int' into an index-sized integer");
        }
        long at = Numbers.integer(index).longValue();
        at = at < 0 ? at + size : at;
        if (at < 0 || at >= size) {
            throw new Mistake(what + purpose + " index out of range");
        }
        return (int) at;
    }

    static Value slice(Value of, Slicing slicing, Budget budget) {
        if (of instanceof Value.Text text) {
            return new Value.Text(slice(text.value(), slicing, budget));
        } else if (of instanceof ListValue list) {
            return new ListValue(slice(list.items(), slicing, budget));
        } else if (of instanceof Value.Tuple tuple) {
            return new Value.Tuple(slice(tuple.items(), slicing, budget));
        } else if (of instanceof Value.Range range) {
            return Ranges.slice(range, slicing);
        } else if (of instanceof DictValue) {
            throw new Mistake("unhashable type: 'slice'");
        } else if (of instanceof Value.Builtin builtin && builtin.isType()) {
            throw new Outside("a subscript of a type");
        }
        throw new Mistake("'" + of.type() + "' object is not subscriptable");
    }

    private static String slice(String text, Slicing slicing, Budget budget) {
        budget.characters(text.length());
        Slicing.Bounds bounds = slicing.within(Characters.count(text));
        if (bounds.step() == 1) {
            return bounds.count() == 0 ? "" : Characters.between(text, bounds.start(), bounds.stop());
        }
        var taken = new StringBuilder();
        for (Value character : slice(Iteration.all(new Value.Text(text), budget), bounds, budget)) {
            taken.append(Repr.plain(character, budget));
        }
        return taken.toString();
    }

    private static List<Value> slice(List<Value> items, Slicing slicing, Budget budget) {
        return slice(items, slicing.within(items.size()), budget);
    }

    private static List<Value> slice(List<Value> items, Slicing.Bounds bounds, Budget budget) {
        budget.items(bounds.count());
        List<Value> taken = new ArrayList<>(bounds.count());
        for (int i = 0; i < bounds.count(); i++) {
            taken.add(items.get(bounds.start() + i * bounds.step()));
        }
        return taken;
    }

    static void set(Value of, Value index, Value value) {
        if (of instanceof DictValue dict) {
            dict.put(index, value);
        } else if (of instanceof ListValue list) {
            list.items().set(place(index, list.items().size(), "list", " assignment"), value);
        } else if (of instanceof Value.Environ) {
            throw new Outside("a change of os.environ");
        } else {
            throw new Mistake("'" + of.type() + "' object does not support item assignment");
        }
    }

    static void delete(Value of, Value index) {
        if (of instanceof DictValue dict) {
            if (dict.remove(index).isEmpty()) {
                throw missing(index);
            }
        } else if (of instanceof ListValue list) {
            list.items().remove(place(index, list.items().size(), "list", " assignment"));
        } else if (of instanceof Value.Environ) {
            throw new Outside("a change of os.environ");
        } else {
            throw new Mistake("'" + of.type() + "' object doesn't support item deletion");
        }
    }
}
