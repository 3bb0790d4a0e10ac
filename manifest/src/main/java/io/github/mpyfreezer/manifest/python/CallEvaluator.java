package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes calls. */
final class CallEvaluator {
    private final Machine machine;
    private final Evaluator evaluator;

    CallEvaluator(Machine machine, Evaluator evaluator) {
        this.machine = machine;
        this.evaluator = evaluator;
    }

    Value value(Expr.Call call) {
        Value function = evaluator.value(call.function());
        Arguments arguments = arguments(call, function);
        machine.at(call.line());
        if (function instanceof Value.ManifestFunction known) {
            machine.recorder().call(known.name(), arguments, call, machine);
            return Value.NONE;
        } else if (function instanceof Value.Method method && method.self() instanceof Value.Options) {
            machine.recorder().defaults(arguments, call, machine);
            return Value.NONE;
        }
        return Calls.call(function, arguments, machine);
    }

    private Arguments arguments(Expr.Call call, Value function) {
        String name = Calls.name(function);
        List<Value> positional = new ArrayList<>(call.arguments().size());
        Map<String, Value> named = new LinkedHashMap<>();
        for (Argument argument : call.arguments()) {
            Value value = evaluator.value(argument.value());
            if (argument instanceof Argument.Positional) {
                positional.add(value);
            } else if (argument instanceof Argument.Named keyword) {
                add(keyword.name(), value, named, name);
            } else if (argument instanceof Argument.Spread) {
                machine.at(call.line());
                spread(value, positional, name);
            } else {
                machine.at(call.line());
                spreadNamed(value, named, name);
            }
        }
        return new Arguments(name, positional, named);
    }

    private void spread(Value value, List<Value> positional, String function) {
        if (!Iteration.isPossible(value)) {
            throw new Mistake(function + "() argument after * must be an iterable, not " + value.type());
        }
        Iterator<Value> items = Iteration.of(value, machine.budget());
        while (items.hasNext()) {
            machine.budget().step();
            positional.add(items.next());
        }
    }

    private void spreadNamed(Value value, Map<String, Value> named, String function) {
        if (!(value instanceof DictValue dict)) {
            throw new Mistake(function + "() argument after ** must be a mapping, not " + value.type());
        }
        machine.budget().items(dict.size());
        for (DictValue.Entry entry : dict.entries()) {
            if (!(entry.key() instanceof Value.Text key)) {
                throw new Mistake("keywords must be strings");
            }
            add(key.value(), entry.value(), named, function);
        }
    }

    private static void add(String name, Value value, Map<String, Value> named, String function) {
        if (named.put(name, value) != null) {
            throw new Mistake(function + "() got multiple values for keyword argument '" + name + "'");
        }
    }
}
