package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;

/** How many items values have. */
final class Lengths {
    private Lengths() {}

    /** Whether a value of this type has a length. */
    static boolean isKnown(Value value) {
        return value instanceof Value.Text
                || value instanceof Value.Tuple
                || value instanceof Value.Range
                || value instanceof Value.View
                || value instanceof ListValue
                || value instanceof DictValue
                || value instanceof SetValue;
    }

    static BigInteger of(Value value) {
        if (value instanceof Value.Range range) {
            return Ranges.length(range);
        }
        return BigInteger.valueOf(small(value));
    }

    private static int small(Value value) {
        if (value instanceof Value.Text text) {
            return Characters.count(text.value());
        } else if (value instanceof Value.Tuple tuple) {
            return tuple.items().size();
        } else if (value instanceof ListValue list) {
            return list.items().size();
        } else if (value instanceof DictValue dict) {
            return dict.size();
        } else if (value instanceof SetValue set) {
            return set.size();
        } else if (value instanceof Value.View view) {
            return view.of().size();
        }
        throw new Mistake("object of type '" + value.type() + "' has no len()");
    }
}
