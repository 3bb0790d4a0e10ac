package io.github.mpyfreezer.manifest.python;

/** Does what {@code ==}, {@code <}, {@code in} and {@code is} say. */
final class ComparisonOperation {
    private final Machine machine;

    ComparisonOperation(Machine machine) {
        this.machine = machine;
    }

    boolean holds(String operator, Value left, Value right) {
        return switch (operator) {
            case "==" -> Equality.holds(left, right, machine.budget());
            case "!=" -> !Equality.holds(left, right, machine.budget());
            case "in" -> Membership.holds(left, right, machine);
            case "not in" -> !Membership.holds(left, right, machine);
            case "is" -> isSame(left, right);
            case "is not" -> !isSame(left, right);
            default -> Ordering.holds(operator, left, right, machine.budget());
        };
    }

    /** Whether equal numbers or strings are one is up to Python. */
    private boolean isSame(Value left, Value right) {
        if (left == right) {
            return true;
        }
        boolean sameType = left.type().equals(right.type());
        if (left instanceof Value.Bool || left instanceof Value.None || !sameType) {
            return sameType && left.equals(right);
        } else if (left instanceof ListValue || left instanceof DictValue || left instanceof SetValue) {
            return false;
        } else if (left instanceof Value.Builtin || left instanceof Value.Module) {
            return left.equals(right);
        } else if (Equality.holds(left, right, machine.budget())) {
            throw new Outside("the identity of a " + left.type());
        }
        return false;
    }
}
