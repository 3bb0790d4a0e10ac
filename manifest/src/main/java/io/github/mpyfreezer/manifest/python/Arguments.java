package io.github.mpyfreezer.manifest.python;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a function of Python's own is given.
 *
 * @param function its name, for messages
 */
record Arguments(String function, List<Value> positional, Map<String, Value> named) {
    int count() {
        return positional.size();
    }

    /** The argument at this place, which must have been checked to be there. */
    Value at(int index) {
        return positional.get(index);
    }

    /** The argument at this place, or another value if there is none. */
    Value at(int index, Value otherwise) {
        return index < positional.size() ? positional.get(index) : otherwise;
    }

    /** The argument at this place or of this name. */
    Optional<Value> find(int index, String name) {
        if (index < positional.size()) {
            if (named.containsKey(name)) {
                throw new Mistake("argument for " + function + "() given by name ('" + name + "') and position ("
                        + (index + 1) + ")");
            }
            return Optional.of(positional.get(index));
        }
        return Optional.ofNullable(named.get(name));
    }

    /** Checks that there are so many, none with a name. */
    Arguments exactly(int expected) {
        noNames();
        if (count() != expected) {
            throw new Mistake(
                    switch (expected) {
                        case 0 -> function + "() takes no arguments (" + count() + " given)";
                        case 1 -> function + "() takes exactly one argument (" + count() + " given)";
                        default -> plainName() + " expected " + expected + " arguments, got " + count();
                    });
        }
        return this;
    }

    /** Checks that there are neither fewer nor more without a name. */
    Arguments between(int least, int most) {
        if (count() < least) {
            throw new Mistake(plainName() + " expected at least " + arguments(least) + ", got " + count());
        } else if (count() > most) {
            throw new Mistake(plainName() + " expected at most " + arguments(most) + ", got " + count());
        }
        return this;
    }

    /** Checks that none has a name. */
    Arguments noNames() {
        if (!named.isEmpty()) {
            throw new Mistake(function + "() takes no keyword arguments");
        }
        return this;
    }

    /** Checks that no other names are used than these. */
    Arguments names(String... known) {
        for (String name : named.keySet()) {
            if (!List.of(known).contains(name)) {
                throw new Mistake("'" + name + "' is an invalid keyword argument for " + plainName() + "()");
            }
        }
        return this;
    }

    private String plainName() {
        return function.substring(function.lastIndexOf('.') + 1);
    }

    private static String arguments(int count) {
        return count == 1 ? "1 argument" : count + " arguments";
    }
}
