package io.github.mpyfreezer.manifest.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What stands for a value among the keys of a dict: equal for values that Python holds to be equal. */
final class Hashed {
    private static final int DEEPEST = 50;

    private Hashed() {}

    static Object of(Value value) {
        return of(value, 0);
    }

    private static Object of(Value value, int depth) {
        if (value instanceof Value.Text text) {
            return text.value();
        } else if (value instanceof Value.Int integer) {
            return integer.value();
        } else if (value instanceof Value.Bool bool) {
            return bool.value() ? BigInteger.ONE : BigInteger.ZERO;
        } else if (value instanceof Value.Real real) {
            return number(real.value());
        } else if (value instanceof Value.Tuple tuple) {
            if (depth == DEEPEST) {
                throw new Mistake("too many values or expressions nested in each other");
            }
            List<Object> items = new ArrayList<>(tuple.items().size());
            for (Value item : tuple.items()) {
                items.add(of(item, depth + 1));
            }
            return items;
        } else if (value instanceof ListValue || value instanceof DictValue || value instanceof SetValue) {
            throw new Mistake("unhashable type: '" + value.type() + "'");
        } else if (value instanceof Value.None) {
            return value;
        }
        throw new Outside("a " + value.type() + " as a key");
    }

    private static Object number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value != Math.rint(value)) {
            return value;
        }
        return new BigDecimal(value).toBigInteger();
    }
}
