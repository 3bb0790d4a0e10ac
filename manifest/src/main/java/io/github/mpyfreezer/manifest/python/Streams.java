package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The functions that give something to go through. */
final class Streams {
    private Streams() {}

    static Value call(String name, Arguments arguments, Machine machine) {
        return new Value.Stream(
                name,
                switch (name) {
                    case "enumerate" -> enumerated(arguments.between(1, 2).names("start"), machine.budget());
                    case "zip" -> zipped(arguments, machine);
                    case "map" -> new Mapped(arguments.noNames().between(2, 100), machine);
                    case "filter" -> new Filtered(arguments.exactly(2), machine);
                    default -> reversed(arguments.exactly(1).at(0), machine.budget());
                });
    }

    private static Iterator<Value> reversed(Value value, Budget budget) {
        if (value instanceof SetValue || value instanceof Value.Stream || !Lengths.isKnown(value)) {
            throw new Mistake("'" + value.type() + "' object is not reversible");
        } else if (value instanceof Value.Range range && Lengths.of(range).signum() > 0) {
            Value last = Ranges.at(range, Ranges.length(range).subtract(BigInteger.ONE));
            return new RangeItems(new Value.Range(
                    Numbers.integer(last),
                    range.start().subtract(range.step()),
                    range.step().negate()));
        }
        List<Value> items = Iteration.all(value, budget);
        Collections.reverse(items);
        return items.iterator();
    }

    private static Iterator<Value> enumerated(Arguments arguments, Budget budget) {
        BigInteger start = Numbers.integer(arguments.find(1, "start").orElse(Value.Int.of(0)));
        return new Enumerated(Iteration.of(arguments.at(0), budget), start, budget);
    }

    private static Iterator<Value> zipped(Arguments arguments, Machine machine) {
        boolean strict = Truth.of(arguments.names("strict").named().getOrDefault("strict", Value.FALSE), machine);
        if (strict) {
            throw new Outside("zip(strict=True)");
        }
        List<Iterator<Value>> iterators = new ArrayList<>();
        for (Value value : arguments.positional()) {
            if (!Iteration.isPossible(value)) {
                throw new Mistake("'" + value.type() + "' object is not iterable");
            }
            iterators.add(Iteration.of(value, machine.budget()));
        }
        return new Zipped(iterators, machine.budget());
    }

    private static final class Enumerated extends LazyItems {
        private final Iterator<Value> items;
        private BigInteger index;

        Enumerated(Iterator<Value> items, BigInteger start, Budget budget) {
            super(budget);
            this.items = items;
            this.index = start;
        }

        @Override
        Optional<Value> make() {
            if (!items.hasNext()) {
                return Optional.empty();
            }
            Value number = new Value.Int(index);
            index = index.add(BigInteger.ONE);
            return Optional.of(new Value.Tuple(List.of(number, items.next())));
        }
    }

    private static final class Zipped extends LazyItems {
        private final List<Iterator<Value>> iterators;

        Zipped(List<Iterator<Value>> iterators, Budget budget) {
            super(budget);
            this.iterators = iterators;
        }

        @Override
        Optional<Value> make() {
            List<Value> items = new ArrayList<>(iterators.size());
            for (Iterator<Value> each : iterators) {
                if (!each.hasNext()) {
                    return Optional.empty();
                }
                items.add(each.next());
            }
            return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Tuple(items));
        }
    }

    private static final class Mapped extends LazyItems {
        private final Value function;
        private final Iterator<Value> items;
        private final Machine machine;

        Mapped(Arguments arguments, Machine machine) {
            super(machine.budget());
            if (arguments.count() > 2) {
                throw new Outside("map of several iterables");
            }
            this.function = arguments.at(0);
            this.items = Iteration.of(arguments.at(1), machine.budget());
            this.machine = machine;
        }

        @Override
        Optional<Value> make() {
            return items.hasNext()
                    ? Optional.of(Calls.call(function, List.of(items.next()), machine))
                    : Optional.empty();
        }
    }

    private static final class Filtered extends LazyItems {
        private final Value function;
        private final Iterator<Value> items;
        private final Machine machine;

        Filtered(Arguments arguments, Machine machine) {
            super(machine.budget());
            this.function = arguments.at(0);
            this.items = Iteration.of(arguments.at(1), machine.budget());
            this.machine = machine;
        }

        @Override
        Optional<Value> make() {
            while (items.hasNext()) {
                machine.budget().step();
                Value item = items.next();
                Value test = function instanceof Value.None ? item : Calls.call(function, List.of(item), machine);
                if (Truth.of(test, machine)) {
                    return Optional.of(item);
                }
            }
            return Optional.empty();
        }
    }
}
