package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The functions that Python knows without being told. */
final class Builtins {
    private Builtins() {}

    static Value call(String name, Arguments arguments, Machine machine) {
        Budget budget = machine.budget();
        return switch (name) {
            case "len" -> new Value.Int(Lengths.of(arguments.exactly(1).at(0)));
            case "range" -> range(arguments.noNames().between(1, 3));
            case "sorted" -> sorted(arguments, machine);
            case "repr" -> new Value.Text(Repr.of(arguments.exactly(1).at(0), budget));
            case "abs" -> absolute(arguments.exactly(1).at(0));
            case "isinstance" ->
                Value.Bool.of(Types.isInstance(arguments.exactly(2).at(0), arguments.at(1)));
            case "print" -> Value.NONE;
            case "list", "tuple", "set", "dict", "str", "int", "float", "bool" ->
                new Conversions(arguments, machine).to(name);
            case "min", "max", "sum", "any", "all" -> new Reductions(arguments, machine).call(name);
            default -> Streams.call(name, arguments, machine);
        };
    }

    private static Value range(Arguments arguments) {
        BigInteger first = Numbers.integer(arguments.at(0));
        if (arguments.count() == 1) {
            return new Value.Range(BigInteger.ZERO, first, BigInteger.ONE);
        }
        BigInteger step = arguments.count() == 3 ? Numbers.integer(arguments.at(2)) : BigInteger.ONE;
        if (step.signum() == 0) {
            throw new Mistake("range() arg 3 must not be zero");
        }
        return new Value.Range(first, Numbers.integer(arguments.at(1)), step);
    }

    private static Value sorted(Arguments arguments, Machine machine) {
        if (arguments.count() != 1) {
            throw new Mistake("sorted expected 1 argument, got " + arguments.count());
        }
        List<Value> items = new ArrayList<>(Iteration.all(arguments.at(0), machine.budget()));
        return new ListValue(Sorting.sorted(items, arguments.names("key", "reverse"), machine));
    }

    private static Value absolute(Value value) {
        if (value instanceof Value.Real real) {
            return new Value.Real(Math.abs(real.value()));
        } else if (Numbers.isInteger(value)) {
            return new Value.Int(Numbers.integer(value).abs());
        }
        throw new Mistake("bad operand type for abs(): '" + value.type() + "'");
    }
}
