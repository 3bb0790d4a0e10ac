package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dict; one that is changed stays the same dict. */
final class DictValue implements Value {
    private final Map<Object, Entry> entries = new LinkedHashMap<>();

    /** A key and what it stands for. */
    record Entry(Value key, Value value) {}

    @Override
    public String type() {
        return "dict";
    }

    int size() {
        return entries.size();
    }

    Optional<Value> get(Value key) {
        Entry entry = entries.get(Hashed.of(key));
        return entry == null ? Optional.empty() : Optional.of(entry.value);
    }

    boolean contains(Value key) {
        return entries.containsKey(Hashed.of(key));
    }

    /** Sets it; a key that is already there stays the key. */
    void put(Value key, Value value) {
        Object hashed = Hashed.of(key);
        Entry old = entries.get(hashed);
        entries.put(hashed, new Entry(old == null ? key : old.key, value));
    }

    void putAll(DictValue other) {
        for (Entry entry : other.entries()) {
            put(entry.key, entry.value);
        }
    }

    Optional<Value> remove(Value key) {
        Entry entry = entries.remove(Hashed.of(key));
        return entry == null ? Optional.empty() : Optional.of(entry.value);
    }

    void clear() {
        entries.clear();
    }

    /** The entries as they now are, in the order in which their keys came. */
    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }
}
