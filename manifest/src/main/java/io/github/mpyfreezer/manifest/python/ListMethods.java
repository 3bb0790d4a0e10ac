package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The methods of lists. */
final class ListMethods {
    private final ListValue list;
    private final List<Value> items;
    private final Arguments arguments;
    private final Machine machine;

    ListMethods(ListValue list, Arguments arguments, Machine machine) {
        this.list = list;
        this.items = list.items();
        this.arguments = arguments;
        this.machine = machine;
    }

    static boolean has(String name) {
        return switch (name) {
            case "append", "extend", "insert", "remove", "pop", "sort", "reverse", "index", "count", "copy" -> true;
            case "clear" -> true;
            default -> false;
        };
    }

    Value call(String name) {
        return switch (name) {
            case "index", "count" -> SequenceSearch.call(name, items, list.type(), arguments, machine);
            case "copy" -> copy();
            case "pop" -> pop();
            default -> {
                change(name);
                yield Value.NONE;
            }
        };
    }

    private void change(String name) {
        switch (name) {
            case "append" -> items.add(arguments.exactly(1).at(0));
            case "extend" -> items.addAll(Iteration.all(arguments.exactly(1).at(0), machine.budget()));
            case "insert" -> insert();
            case "remove" -> remove();
            case "sort" -> sort();
            case "reverse" -> {
                arguments.exactly(0);
                machine.budget().items(items.size());
                Collections.reverse(items);
            }
            default -> {
                arguments.exactly(0);
                items.clear();
            }
        }
    }

    private Value copy() {
        arguments.exactly(0);
        machine.budget().items(items.size());
        return new ListValue(new ArrayList<>(items));
    }

    private Value pop() {
        arguments.noNames().between(0, 1);
        int index = arguments.count() == 0 ? -1 : Numbers.index(arguments.at(0));
        if (items.isEmpty()) {
            throw new Mistake("pop from empty list");
        }
        int at = index < 0 ? index + items.size() : index;
        if (at < 0 || at >= items.size()) {
            throw new Mistake("pop index out of range");
        }
        machine.budget().items((items.size() - at) >> 3);
        return items.remove(at);
    }

    private void insert() {
        arguments.exactly(2);
        if (!Numbers.isInteger(arguments.at(0))) {
            throw new Mistake("'" + arguments.at(0).type() + "' object cannot be interpreted as an integer");
        }
        int at = new Slicing(arguments.at(0), Value.NONE, Value.NONE)
                .within(items.size())
                .start();
        machine.budget().items((items.size() - at) >> 3);
        items.add(at, arguments.at(1));
    }

    private void remove() {
        arguments.exactly(1);
        for (int i = 0; i < items.size(); i++) {
            if (Equality.isSameOrEqual(items.get(i), arguments.at(0), machine.budget())) {
                items.remove(i);
                return;
            }
        }
        throw new Mistake("list.remove(x): x not in list");
    }

    private void sort() {
        if (arguments.count() > 0) {
            throw new Mistake("sort() takes no positional arguments");
        }
        List<Value> sorted = Sorting.sorted(items, arguments.names("key", "reverse"), machine);
        items.clear();
        items.addAll(sorted);
    }
}
