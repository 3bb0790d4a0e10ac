package io.github.mpyfreezer.manifest.python;

/** The variables that {@code os.environ} holds. */
final class Environment {
    private Environment() {}

    static boolean contains(Value name, Machine machine) {
        return machine.surroundings().environment().containsKey(name(name));
    }

    /** A variable, or another value if there is none. */
    static Value get(Value name, Value otherwise, Machine machine) {
        String value = machine.surroundings().environment().get(name(name));
        return value == null ? otherwise : new Value.Text(value);
    }

    private static String name(Value name) {
        if (name instanceof Value.Text text) {
            return text.value();
        }
        throw new Mistake("str expected, not " + name.type());
    }
}
