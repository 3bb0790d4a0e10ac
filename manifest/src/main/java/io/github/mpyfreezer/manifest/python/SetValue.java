package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set; Python leaves its order open, here it is that in which the items came. */
final class SetValue implements Value {
    private final Map<Object, Value> items = new LinkedHashMap<>();

    @Override
    public String type() {
        return "set";
    }

    int size() {
        return items.size();
    }

    boolean contains(Value item) {
        return items.containsKey(Hashed.of(item));
    }

    /** Adds it unless it is there. */
    void add(Value item) {
        items.putIfAbsent(Hashed.of(item), item);
    }

    void addAll(List<Value> more) {
        for (Value item : more) {
            add(item);
        }
    }

    /** Takes it out; whether it was there. */
    boolean remove(Value item) {
        return items.remove(Hashed.of(item)) != null;
    }

    void clear() {
        items.clear();
    }

    /** The items as they now are. */
    List<Value> items() {
        return new ArrayList<>(items.values());
    }
}
