package io.github.mpyfreezer.manifest.python;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Items that are made when they are asked for. */
abstract class LazyItems implements Iterator<Value> {
    private final Budget budget;
    private Optional<Value> next = Optional.empty();
    private boolean ended;

    LazyItems(Budget budget) {
        this.budget = budget;
    }

    /** The next item, empty if there is none. */
    abstract Optional<Value> make();

    @Override
    public final boolean hasNext() {
        if (next.isEmpty() && !ended) {
            budget.step();
            budget.enter();
            next = make();
            budget.leave();
            ended = next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public final Value next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Value value = next.orElseThrow();
        next = Optional.empty();
        return value;
    }
}
