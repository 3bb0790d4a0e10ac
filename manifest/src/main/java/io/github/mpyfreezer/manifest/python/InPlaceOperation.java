package io.github.mpyfreezer.manifest.python;

/** Does what an operator such as {@code +=} says: a list, a dict or a set is changed itself. */
final class InPlaceOperation {
    private final Machine machine;

    InPlaceOperation(Machine machine) {
        this.machine = machine;
    }

    Value value(String operator, Value target, Value operand) {
        Budget budget = machine.budget();
        if (target instanceof ListValue list && operator.equals("+")) {
            list.items().addAll(Iteration.all(operand, budget));
            return list;
        } else if (target instanceof ListValue list && operator.equals("*") && Numbers.isInteger(operand)) {
            Value repeated = new BinaryOperation(budget).value(operator, target, operand);
            list.items().clear();
            list.items().addAll(Iteration.all(repeated, budget));
            return list;
        } else if (target instanceof DictValue dict && operator.equals("|")) {
            DictMethods.update(dict, operand, budget);
            return dict;
        } else if (target instanceof SetValue set && operand instanceof SetValue && "|&-^".contains(operator)) {
            Value combined = new BinaryOperation(budget).value(operator, target, operand);
            set.clear();
            set.addAll(Iteration.all(combined, budget));
            return set;
        }
        return new BinaryOperation(budget).value(operator, operator + "=", target, operand);
    }
}
