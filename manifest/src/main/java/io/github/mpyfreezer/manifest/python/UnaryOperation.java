package io.github.mpyfreezer.manifest.python;

/** Does what a sign says. */
final class UnaryOperation {
    private UnaryOperation() {}

    static Value value(String operator, Value operand) {
        if (operand instanceof Value.Real real && !operator.equals("~")) {
            return operator.equals("-") ? new Value.Real(-real.value()) : real;
        } else if (!Numbers.isInteger(operand)) {
            throw new Mistake("bad operand type for unary " + operator + ": '" + operand.type() + "'");
        }
        return new Value.Int(
                switch (operator) {
                    case "-" -> Numbers.integer(operand).negate();
                    case "~" -> Numbers.integer(operand).not();
                    default -> Numbers.integer(operand);
                });
    }
}
