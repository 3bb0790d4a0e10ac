package io.github.mpyfreezer.manifest.python;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that are known at some place. */
final class Scope {
    private final Map<String, Value> names = new HashMap<>();
    private final Optional<Scope> outer;

    /** The names of a manifest. */
    Scope(Set<String> functions) {
        this.outer = Optional.empty();
        for (String function : functions) {
            names.put(function, new Value.ManifestFunction(function));
        }
        names.put("options", new Value.Options());
    }

    private Scope(Scope outer) {
        this.outer = Optional.of(outer);
    }

    /** The names within a comprehension. */
    Scope inner() {
        return new Scope(this);
    }

    Value get(String name) {
        Value value = names.get(name);
        if (value != null) {
            return value;
        }
        return outer.isPresent() ? outer.get().get(name) : BuiltinNames.get(name);
    }

    void set(String name, Value value) {
        names.put(name, value);
    }

    void delete(String name) {
        if (names.remove(name) == null) {
            throw BuiltinNames.undefined(name);
        }
    }
}
