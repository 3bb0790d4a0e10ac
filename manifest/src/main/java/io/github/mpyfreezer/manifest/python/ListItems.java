package io.github.mpyfreezer.manifest.python;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through a list by the places of its items, so that it may be changed meanwhile. */
final class ListItems implements Iterator<Value> {
    private final List<Value> items;
    private int at;

    ListItems(List<Value> items) {
        this.items = items;
    }

    @Override
    public boolean hasNext() {
        return at < items.size();
    }

    @Override
    public Value next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.get(at++);
    }
}
