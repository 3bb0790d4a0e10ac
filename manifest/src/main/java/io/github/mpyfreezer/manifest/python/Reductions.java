package io.github.mpyfreezer.manifest.python;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The functions that make one value of many. */
final class Reductions {
    private final Arguments arguments;
    private final Machine machine;

    Reductions(Arguments arguments, Machine machine) {
        this.arguments = arguments;
        this.machine = machine;
    }

    Value call(String name) {
        return switch (name) {
            case "any" -> Value.Bool.of(meets(true));
            case "all" -> Value.Bool.of(!meets(false));
            case "sum" -> sum();
            default -> extreme(name);
        };
    }

    private boolean meets(boolean wanted) {
        Iterator<Value> items = Iteration.of(arguments.exactly(1).at(0), machine.budget());
        while (items.hasNext()) {
            machine.budget().step();
            if (Truth.of(items.next(), machine) == wanted) {
                return true;
            }
        }
        return false;
    }

    private Value sum() {
        arguments.between(1, 2).names("start");
        Value total = arguments.find(1, "start").orElse(Value.Int.of(0));
        if (total instanceof Value.Text) {
            throw new Mistake("sum() can't sum strings [use ''.join(seq) instead]");
        }
        Iterator<Value> items = Iteration.of(arguments.at(0), machine.budget());
        while (items.hasNext()) {
            machine.budget().step();
            total = new BinaryOperation(machine.budget()).value("+", total, items.next());
        }
        return total;
    }

    private Value extreme(String name) {
        arguments.names("key", "default");
        if (arguments.count() == 0) {
            throw new Mistake(name + " expected at least 1 argument, got 0");
        }
        boolean single = arguments.count() == 1;
        if (!single && arguments.named().containsKey("default")) {
            throw new Mistake("Cannot specify a default for " + name + "() with multiple positional arguments");
        }
        List<Value> items = single ? Iteration.all(arguments.at(0), machine.budget()) : arguments.positional();
        Optional<Value> best = best(items, name.equals("min") ? "<" : ">");
        if (best.isPresent()) {
            return best.get();
        }
        Value otherwise = arguments.named().get("default");
        if (otherwise == null) {
            throw new Mistake(name + "() arg is an empty sequence");
        }
        return otherwise;
    }

    private Optional<Value> best(List<Value> items, String operator) {
        Value function = arguments.named().getOrDefault("key", Value.NONE);
        Optional<Value> best = Optional.empty();
        Value bestKey = Value.NONE;
        for (Value item : items) {
            machine.budget().step();
            Value key = function instanceof Value.None ? item : Calls.call(function, List.of(item), machine);
            if (best.isEmpty() || Ordering.holds(operator, key, bestKey, machine.budget())) {
                best = Optional.of(item);
                bestKey = key;
            }
        }
        return best;
    }
}
