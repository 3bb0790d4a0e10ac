package io.github.mpyfreezer.manifest.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Tells which values are equal. */
final class Equality {
    private Equality() {}

    static boolean holds(Value left, Value right, Budget budget) {
        budget.step();
        if (left instanceof Value.Text first) {
            return right instanceof Value.Text second && first.value().equals(second.value());
        } else if (Numbers.isNumber(left)) {
            return Numbers.isNumber(right) && compareNumbers(left, right) == 0;
        }
        budget.enter();
        boolean holds = left == right || ofCompound(left, right, budget);
        budget.leave();
        return holds;
    }

    private static boolean ofCompound(Value left, Value right, Budget budget) {
        if (left instanceof ListValue first && right instanceof ListValue second) {
            return ofItems(first.items(), second.items(), budget);
        } else if (left instanceof Value.Tuple first && right instanceof Value.Tuple second) {
            return ofItems(first.items(), second.items(), budget);
        } else if (left instanceof DictValue first && right instanceof DictValue second) {
            return ofDicts(first, second, budget);
        } else if (left instanceof SetValue first && right instanceof SetValue second) {
            budget.items(first.size());
            return first.size() == second.size() && SetMethods.isWithin(first, second);
        } else if (left instanceof Value.Range first && right instanceof Value.Range second) {
            return ofRanges(first, second);
        } else if (left instanceof Value.View || right instanceof Value.View) {
            throw new Outside("comparison of a view of a dict");
        } else if (left instanceof Value.Stream || left instanceof Value.Method || right instanceof Value.Method) {
            return false;
        }
        boolean plain = left instanceof Value.Simple && !(left instanceof Value.Tuple || left instanceof Value.Range);
        return plain && left.equals(right);
    }

    /** Items are equal too if they are the same, as NaN may be. */
    private static boolean ofItems(List<Value> left, List<Value> right, Budget budget) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!isSameOrEqual(left.get(i), right.get(i), budget)) {
                return false;
            }
        }
        return true;
    }

    static boolean isSameOrEqual(Value left, Value right, Budget budget) {
        return left == right || holds(left, right, budget);
    }

    private static boolean ofDicts(DictValue left, DictValue right, Budget budget) {
        if (left.size() != right.size()) {
            return false;
        }
        budget.items(left.size());
        for (DictValue.Entry entry : left.entries()) {
            Optional<Value> other = right.get(entry.key());
            if (other.isEmpty() || !isSameOrEqual(entry.value(), other.get(), budget)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ofRanges(Value.Range left, Value.Range right) {
        var length = Ranges.length(left);
        if (!length.equals(Ranges.length(right))) {
            return false;
        }
        return length.signum() == 0
                || left.start().equals(right.start())
                        && (length.equals(BigInteger.ONE) || left.step().equals(right.step()));
    }

    /** Less than 0, 0 or more; not 0 either where NaN is one of the two. */
    static int compareNumbers(Value left, Value right) {
        if (Numbers.isInteger(left) && Numbers.isInteger(right)) {
            return Numbers.integer(left).compareTo(Numbers.integer(right));
        }
        double first = left instanceof Value.Real real ? real.value() : 0;
        double second = right instanceof Value.Real real ? real.value() : 0;
        boolean finite = !Double.isNaN(first) && !Double.isNaN(second);
        finite &= !Double.isInfinite(first) && !Double.isInfinite(second);
        if (finite) {
            return exact(left).compareTo(exact(right));
        }
        return first < second ? -1 : first == second ? 0 : 1;
    }

    private static BigDecimal exact(Value number) {
        return number instanceof Value.Real real
                ? new BigDecimal(real.value())
                : new BigDecimal(Numbers.integer(number));
    }
}
