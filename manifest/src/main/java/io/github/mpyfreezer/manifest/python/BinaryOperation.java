package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Does what an arithmetic operator says, to numbers and to others. */
final class BinaryOperation {
    private final Budget budget;

    BinaryOperation(Budget budget) {
        this.budget = budget;
    }

    Value value(String operator, Value left, Value right) {
        return value(operator, operator, left, right);
    }

    /** @param shown the operator as messages show it */
    Value value(String operator, String shown, Value left, Value right) {
        if (Numbers.isInteger(left) && Numbers.isInteger(right)) {
            boolean logical = left instanceof Value.Bool && right instanceof Value.Bool;
            Value result = IntegerArithmetic.value(operator, Numbers.integer(left), Numbers.integer(right));
            return logical && "|&^".contains(operator)
                    ? Value.Bool.of(Numbers.integer(result).signum() != 0)
                    : result;
        } else if (Numbers.isNumber(left) && Numbers.isNumber(right) && RealArithmetic.knows(operator)) {
            return RealArithmetic.value(operator, Numbers.real(left), Numbers.real(right));
        }
        return switch (operator) {
            case "+" -> sum(shown, left, right);
            case "*" -> product(shown, left, right);
            case "%" -> remainder(shown, left, right);
            case "|", "&", "-", "^" -> ofSets(operator, shown, left, right);
            default -> throw unsupported(shown, left, right);
        };
    }

    private Value sum(String shown, Value left, Value right) {
        if (left instanceof Value.Text first) {
            if (!(right instanceof Value.Text second)) {
                throw notConcatenable(left, right);
            }
            budget.characters((long) first.value().length() + second.value().length());
            return new Value.Text(first.value() + second.value());
        } else if (left instanceof ListValue first) {
            if (!(right instanceof ListValue second)) {
                throw notConcatenable(left, right);
            }
            return new ListValue(joined(first.items(), second.items()));
        } else if (left instanceof Value.Tuple first) {
            if (!(right instanceof Value.Tuple second)) {
                throw notConcatenable(left, right);
            }
            return new Value.Tuple(joined(first.items(), second.items()));
        }
        throw unsupported(shown, left, right);
    }

    private List<Value> joined(List<Value> first, List<Value> second) {
        budget.items((long) first.size() + second.size());
        List<Value> items = new ArrayList<>(first);
        items.addAll(second);
        return items;
    }

    private Value product(String shown, Value left, Value right) {
        boolean swapped = !isSequence(left);
        Value sequence = swapped ? right : left;
        Value times = swapped ? left : right;
        if (!isSequence(sequence)) {
            throw unsupported(shown, left, right);
        } else if (!Numbers.isInteger(times)) {
            throw new Mistake("can't multiply sequence by non-int of type '" + times.type() + "'");
        }
        return repeated(sequence, Numbers.integer(times).max(BigInteger.ZERO));
    }

    private static boolean isSequence(Value value) {
        return value instanceof Value.Text || value instanceof ListValue || value instanceof Value.Tuple;
    }

    private Value repeated(Value sequence, BigInteger times) {
        BigInteger size = times.multiply(Lengths.of(sequence));
        if (size.bitLength() > 31) {
            throw new Mistake("too large for a manifest");
        }
        int count = size.signum() == 0 ? 0 : times.intValue();
        if (sequence instanceof Value.Text text) {
            budget.characters(2L * size.intValue());
            return new Value.Text(text.value().repeat(count));
        }
        budget.items(size.intValue());
        List<Value> items = sequence instanceof ListValue list ? list.items() : ((Value.Tuple) sequence).items();
        List<Value> repeated = new ArrayList<>(size.intValue());
        for (int i = 0; i < count; i++) {
            repeated.addAll(items);
        }
        return sequence instanceof ListValue ? new ListValue(repeated) : new Value.Tuple(repeated);
    }

    private Value remainder(String shown, Value left, Value right) {
        if (left instanceof Value.Text format) {
            return new Value.Text(new PercentFormat(format.value(), right, budget).text());
        }
        throw unsupported(shown, left, right);
    }

    private Value ofSets(String operator, String shown, Value left, Value right) {
        if (left instanceof SetValue first && right instanceof SetValue second) {
            budget.items((long) first.size() + second.size());
            return SetMethods.combined(operator, first, second.items());
        } else if (operator.equals("|") && left instanceof DictValue first && right instanceof DictValue second) {
            budget.items((long) first.size() + second.size());
            var dict = new DictValue();
            dict.putAll(first);
            dict.putAll(second);
            return dict;
        } else if (left instanceof Value.View || right instanceof Value.View) {
            throw new Outside("set operations on a view of a dict");
        }
        throw unsupported(shown, left, right);
    }

    private static Mistake notConcatenable(Value left, Value right) {
        return new Mistake("can only concatenate " + left.type() + " (not \"" + right.type() + "\") to " + left.type());
    }

    private static Mistake unsupported(String shown, Value left, Value right) {
        String name = shown.equals("**") ? "** or pow()" : shown;
        return new Mistake(
                "unsupported operand type(s) for " + name + ": '" + left.type() + "' and '" + right.type() + "'");
    }
}
