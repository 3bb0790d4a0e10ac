package io.github.mpyfreezer.manifest.python;

import java.util.List;

/** The methods of sets. */
final class SetMethods {
    private final SetValue set;
    private final Arguments arguments;
    private final Machine machine;

    SetMethods(SetValue set, Arguments arguments, Machine machine) {
        this.set = set;
        this.arguments = arguments;
        this.machine = machine;
    }

    static boolean has(String name) {
        return switch (name) {
            case "add", "update", "discard", "remove", "union", "intersection", "difference" -> true;
            case "symmetric_difference", "issubset", "issuperset", "isdisjoint", "copy", "clear" -> true;
            default -> false;
        };
    }

    Value call(String name) {
        arguments.noNames();
        machine.budget().items(set.size());
        return switch (name) {
            case "union" -> several("|");
            case "intersection" -> several("&");
            case "difference" -> several("-");
            case "symmetric_difference" -> combined("^", set, other());
            case "issubset" -> Value.Bool.of(isWithin(set, asSet(other())));
            case "issuperset" -> Value.Bool.of(isWithin(asSet(other()), set));
            case "isdisjoint" -> Value.Bool.of(combined("&", set, other()).size() == 0);
            case "copy" -> {
                arguments.exactly(0);
                yield several("|");
            }
            default -> {
                change(name);
                yield Value.NONE;
            }
        };
    }

    private void change(String name) {
        switch (name) {
            case "add" -> set.add(arguments.exactly(1).at(0));
            case "discard" -> set.remove(arguments.exactly(1).at(0));
            case "remove" -> {
                if (!set.remove(arguments.exactly(1).at(0))) {
                    throw Subscripts.missing(arguments.at(0));
                }
            }
            case "update" -> {
                for (Value more : arguments.positional()) {
                    set.addAll(Iteration.all(more, machine.budget()));
                }
            }
            default -> {
                arguments.exactly(0);
                set.clear();
            }
        }
    }

    private List<Value> other() {
        return Iteration.all(arguments.exactly(1).at(0), machine.budget());
    }

    private Value several(String operator) {
        var result = new SetValue();
        result.addAll(set.items());
        for (Value other : arguments.positional()) {
            machine.budget().items(result.size());
            result = combined(operator, result, Iteration.all(other, machine.budget()));
        }
        return result;
    }

    private static SetValue asSet(List<Value> items) {
        var set = new SetValue();
        set.addAll(items);
        return set;
    }

    static boolean isWithin(SetValue inner, SetValue outer) {
        for (Value item : inner.items()) {
            if (!outer.contains(item)) {
                return false;
            }
        }
        return true;
    }

    /** Combines two sets by one of {@code | & - ^}. */
    static SetValue combined(String operator, SetValue left, List<Value> others) {
        SetValue right = asSet(others);
        var result = new SetValue();
        for (Value item : left.items()) {
            if (operator.equals("|") || right.contains(item) == operator.equals("&")) {
                result.add(item);
            }
        }
        if (operator.equals("|")) {
            result.addAll(right.items());
        } else if (operator.equals("^")) {
            for (Value item : right.items()) {
                if (!left.contains(item)) {
                    result.add(item);
                }
            }
        }
        return result;
    }
}
