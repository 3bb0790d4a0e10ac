package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.Literal;
import io.github.mpyfreezer.manifest.ManifestCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes the calls that a manifest makes, and keeps its options. */
final class Recorder {
    private final List<ManifestCall> calls = new ArrayList<>();
    private final Map<String, Literal> options;
    private Map<String, Value> defaults = Map.of();

    Recorder(Map<String, Literal> options) {
        this.options = options;
    }

    List<ManifestCall> calls() {
        return calls;
    }

    /** Notes a call of a manifest function. */
    void call(String function, Arguments arguments, Expr.Call where, Machine machine) {
        List<Literal> positional = new ArrayList<>(arguments.positional().size());
        for (Value value : arguments.positional()) {
            positional.add(Snapshot.of(value, machine));
        }
        Map<String, Literal> named = new LinkedHashMap<>();
        for (Map.Entry<String, Value> argument : arguments.named().entrySet()) {
            named.put(argument.getKey(), Snapshot.of(argument.getValue(), machine));
        }
        machine.at(where.line());
        calls.add(new ManifestCall(function, positional, named, where.line(), where.lastLine()));
    }

    /** Sets what options are where nobody passed them. */
    void defaults(Arguments arguments, Expr.Call where, Machine machine) {
        int count = arguments.positional().size();
        if (count > 0) {
            throw new Mistake(
                    "IncludeOptions.defaults() takes 1 positional argument but " + (count + 1) + " were given");
        }
        call(ManifestCall.OPTIONS_DEFAULTS, arguments, where, machine);
        defaults = arguments.named();
    }

    /** What {@code options.name} gives. */
    Value option(String name) {
        Literal passed = options.get(name);
        return passed != null ? Snapshot.back(passed) : defaults.getOrDefault(name, Value.NONE);
    }
}
