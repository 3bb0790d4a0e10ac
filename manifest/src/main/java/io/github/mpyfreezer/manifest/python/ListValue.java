package io.github.mpyfreezer.manifest.python;

import java.util.List;

/** A list; one that is changed stays the same list. */
final class ListValue implements Value {
    private final List<Value> items;

    /** @param items which now belong to the list */
    ListValue(List<Value> items) {
        this.items = items;
    }

    /** The items themselves, to read and to change. */
    List<Value> items() {
        return items;
    }

    @Override
    public String type() {
        return "list";
    }
}
