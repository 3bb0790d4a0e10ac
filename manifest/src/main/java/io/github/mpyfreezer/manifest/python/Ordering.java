package io.github.mpyfreezer.manifest.python;

import java.util.List;

/** Tells which values come first. */
final class Ordering {
    private Ordering() {}

    /** @param operator one of {@code <}, {@code <=}, {@code >} and {@code >=} */
    static boolean holds(String operator, Value left, Value right, Budget budget) {
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return !isNaN(left) && !isNaN(right) && fits(operator, Equality.compareNumbers(left, right));
        } else if (left instanceof Value.Text first && right instanceof Value.Text second) {
            budget.characters(Math.min(first.value().length(), second.value().length()));
            return fits(operator, compareTexts(first.value(), second.value()));
        } else if (left instanceof ListValue first && right instanceof ListValue second) {
            return ofItems(operator, first.items(), second.items(), budget);
        } else if (left instanceof Value.Tuple first && right instanceof Value.Tuple second) {
            return ofItems(operator, first.items(), second.items(), budget);
        } else if (left instanceof SetValue first && right instanceof SetValue second) {
            budget.items((long) first.size() + second.size());
            return ofSets(operator, first, second);
        } else if (left instanceof Value.View || right instanceof Value.View) {
            throw new Outside("comparison of a view of a dict");
        }
        throw new Mistake("'" + operator + "' not supported between instances of '" + left.type() + "' and '"
                + right.type() + "'");
    }

    private static boolean isNaN(Value value) {
        return value instanceof Value.Real real && Double.isNaN(real.value());
    }

    private static boolean fits(String operator, int order) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static int compareTexts(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char first = left.charAt(i);
            char second = right.charAt(i);
            if (first != second) {
                boolean bothOrNone = Character.isSurrogate(first) == Character.isSurrogate(second);
                return bothOrNone ? first - second : Character.isSurrogate(first) ? 1 : -1;
            }
        }
        return left.length() - right.length();
    }

    private static boolean ofItems(String operator, List<Value> left, List<Value> right, Budget budget) {
        budget.enter();
        int at = 0;
        while (at < left.size() && at < right.size() && Equality.isSameOrEqual(left.get(at), right.get(at), budget)) {
            at++;
        }
        boolean holds = at < left.size() && at < right.size()
                ? holds(operator, left.get(at), right.get(at), budget)
                : fits(operator, Integer.compare(left.size(), right.size()));
        budget.leave();
        return holds;
    }

    private static boolean ofSets(String operator, SetValue left, SetValue right) {
        return switch (operator) {
            case "<" -> left.size() < right.size() && SetMethods.isWithin(left, right);
            case "<=" -> SetMethods.isWithin(left, right);
            case ">" -> left.size() > right.size() && SetMethods.isWithin(right, left);
            default -> SetMethods.isWithin(right, left);
        };
    }
}
