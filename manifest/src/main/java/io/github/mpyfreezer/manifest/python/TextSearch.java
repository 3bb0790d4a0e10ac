package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;
import java.util.List;

/** The methods that search strings. */
final class TextSearch {
    private final String text;
    private final Arguments arguments;
    private final Machine machine;

    TextSearch(String text, Arguments arguments, Machine machine) {
        this.text = text;
        this.arguments = arguments;
        this.machine = machine;
    }

    Value call(String name) {
        arguments.noNames().between(1, 3);
        int length = Characters.count(text);
        Slicing.Bounds bounds = bounds(length);
        boolean beyond = bounds.start() > bounds.stop() || startsBeyond(length);
        String within = beyond ? "" : Characters.between(text, bounds.start(), bounds.stop());
        if (name.equals("startswith") || name.equals("endswith")) {
            return Value.Bool.of(matches(within, name, !beyond));
        }
        if (!(arguments.at(0) instanceof Value.Text part)) {
            throw new Mistake("must be str, not " + arguments.at(0).type());
        }
        machine.budget().characters((long) part.value().length() + within.length());
        if (name.equals("count")) {
            return Value.Int.of(beyond ? 0 : count(within, part.value()));
        }
        boolean last = name.startsWith("r");
        int found = last ? within.lastIndexOf(part.value()) : within.indexOf(part.value());
        if (beyond) {
            found = -1;
        }
        if (found < 0 && name.endsWith("index")) {
            throw new Mistake("substring not found");
        }
        return Value.Int.of(found < 0 ? -1 : bounds.start() + Characters.index(within, found));
    }

    private Slicing.Bounds bounds(int length) {
        return new Slicing(arguments.at(1, Value.NONE), arguments.at(2, Value.NONE), Value.NONE).within(length);
    }

    /** A slice may begin behind the end of a text, a search may not. */
    private boolean startsBeyond(int length) {
        Value start = arguments.at(1, Value.NONE);
        return Numbers.isInteger(start) && Numbers.integer(start).compareTo(BigInteger.valueOf(length)) > 0;
    }

    private boolean matches(String within, String name, boolean inside) {
        List<Value> parts = arguments.at(0) instanceof Value.Tuple tuple ? tuple.items() : List.of(arguments.at(0));
        for (Value part : parts) {
            if (!(part instanceof Value.Text wanted)) {
                throw new Mistake(
                        arguments.at(0) instanceof Value.Tuple
                                ? "tuple for " + name + " must only contain str, not " + part.type()
                                : name + " first arg must be str or a tuple of str, not " + part.type());
            }
            boolean start = name.equals("startswith");
            if (inside && (start ? within.startsWith(wanted.value()) : within.endsWith(wanted.value()))) {
                return true;
            }
        }
        return false;
    }

    private static int count(String within, String part) {
        if (part.isEmpty()) {
            return Characters.count(within) + 1;
        }
        int count = 0;
        for (int at = within.indexOf(part); at >= 0; at = within.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
