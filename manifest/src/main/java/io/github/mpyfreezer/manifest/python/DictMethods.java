package io.github.mpyfreezer.manifest.python;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of dicts. */
final class DictMethods {
    private final DictValue dict;
    private final Arguments arguments;
    private final Machine machine;

    DictMethods(DictValue dict, Arguments arguments, Machine machine) {
        this.dict = dict;
        this.arguments = arguments;
        this.machine = machine;
    }

    static boolean has(String name) {
        return switch (name) {
            case "get", "items", "keys", "values", "update", "pop", "setdefault", "copy", "clear" -> true;
            default -> false;
        };
    }

    Value call(String name) {
        return switch (name) {
            case "get" -> get();
            case "pop" -> pop();
            case "setdefault" -> setDefault();
            case "copy" -> copy();
            case "items", "keys", "values" -> {
                arguments.exactly(0);
                yield new Value.View(dict, name);
            }
            case "update" -> {
                update();
                yield Value.NONE;
            }
            default -> {
                arguments.exactly(0);
                dict.clear();
                yield Value.NONE;
            }
        };
    }

    private Value get() {
        arguments.noNames().between(1, 2);
        return dict.get(arguments.at(0)).orElse(arguments.at(1, Value.NONE));
    }

    private Value pop() {
        arguments.noNames().between(1, 2);
        Optional<Value> found = dict.remove(arguments.at(0));
        if (found.isEmpty() && arguments.count() == 1) {
            throw Subscripts.missing(arguments.at(0));
        }
        return found.orElse(arguments.at(1, Value.NONE));
    }

    private Value setDefault() {
        arguments.noNames().between(1, 2);
        Optional<Value> found = dict.get(arguments.at(0));
        if (found.isEmpty()) {
            dict.put(arguments.at(0), arguments.at(1, Value.NONE));
        }
        return found.orElse(arguments.at(1, Value.NONE));
    }

    private Value copy() {
        arguments.exactly(0);
        machine.budget().items(dict.size());
        var copy = new DictValue();
        copy.putAll(dict);
        return copy;
    }

    private void update() {
        arguments.between(0, 1);
        if (arguments.count() == 1) {
            update(dict, arguments.at(0), machine.budget());
        }
        for (Map.Entry<String, Value> named : arguments.named().entrySet()) {
            dict.put(new Value.Text(named.getKey()), named.getValue());
        }
    }

    /** Takes over a dict, or pairs of keys and values. */
    static void update(DictValue dict, Value from, Budget budget) {
        if (from instanceof DictValue other) {
            budget.items(other.size());
            dict.putAll(other);
            return;
        }
        int index = 0;
        for (Value pair : Iteration.all(from, budget)) {
            if (!Iteration.isPossible(pair)) {
                throw new Mistake("cannot convert dictionary update sequence element #" + index + " to a sequence");
            }
            List<Value> items = Iteration.all(pair, budget);
            if (items.size() != 2) {
                throw new Mistake("dictionary update sequence element #" + index + " has length " + items.size()
                        + "; 2 is required");
            }
            dict.put(items.get(0), items.get(1));
            index++;
        }
    }
}
