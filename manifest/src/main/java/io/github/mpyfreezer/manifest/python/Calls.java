package io.github.mpyfreezer.manifest.python;

import java.util.List;
import java.util.Map;

/** Calls what is Python's own. */
final class Calls {
    private Calls() {}

    static Value call(Value function, Arguments arguments, Machine machine) {
        machine.budget().step();
        if (function instanceof Value.Builtin builtin) {
            int dot = builtin.name().indexOf('.');
            return dot < 0
                    ? Builtins.call(builtin.name(), arguments, machine)
                    : Modules.call(builtin.name(), arguments, machine);
        } else if (function instanceof Value.Method method) {
            return Attributes.call(method, arguments, machine);
        } else if (function instanceof Value.ManifestFunction || function instanceof Value.Options) {
            throw new Outside("a manifest function called by another function");
        }
        throw new Mistake("'" + function.type() + "' object is not callable");
    }

    /** Calls a function that was itself an argument. */
    static Value call(Value function, List<Value> arguments, Machine machine) {
        machine.budget().enter();
        Value value = call(function, new Arguments(name(function), arguments, Map.of()), machine);
        machine.budget().leave();
        return value;
    }

    /** The name of a function, for messages. */
    static String name(Value function) {
        if (function instanceof Value.ManifestFunction known) {
            return known.name();
        } else if (function instanceof Value.Builtin builtin) {
            return builtin.name();
        } else if (function instanceof Value.Method method) {
            return method.self().type() + "." + method.name();
        }
        return function.type();
    }
}
