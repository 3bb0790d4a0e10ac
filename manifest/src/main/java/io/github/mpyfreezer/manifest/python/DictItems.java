package io.github.mpyfreezer.manifest.python;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through the keys, values or items of a dict, which must not grow or shrink meanwhile. */
final class DictItems implements Iterator<Value> {
    private final DictValue dict;
    private final String part;
    private final List<DictValue.Entry> entries;
    private int at;

    DictItems(DictValue dict, String part, Budget budget) {
        budget.items(dict.size());
        this.dict = dict;
        this.part = part;
        this.entries = dict.entries();
    }

    @Override
    public boolean hasNext() {
        if (dict.size() != entries.size()) {
            throw new Mistake("dictionary changed size during iteration");
        }
        return at < entries.size();
    }

    @Override
    public Value next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DictValue.Entry entry = entries.get(at++);
        return switch (part) {
            case "keys" -> entry.key();
            case "values" -> dict.get(entry.key()).orElse(entry.value());
            default ->
                new Value.Tuple(List.of(entry.key(), dict.get(entry.key()).orElse(entry.value())));
        };
    }
}
