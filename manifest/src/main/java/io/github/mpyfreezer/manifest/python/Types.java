package io.github.mpyfreezer.manifest.python;

/** Tells of which type values are. */
final class Types {
    private Types() {}

    /** @param type a type, or a tuple of types */
    static boolean isInstance(Value value, Value type) {
        if (type instanceof Value.Tuple several) {
            for (Value one : several.items()) {
                if (isInstance(value, one)) {
                    return true;
                }
            }
            return false;
        } else if (type instanceof Value.Builtin builtin && builtin.isType()) {
            return value.type().equals(builtin.name())
                    || builtin.name().equals("int") && value instanceof Value.Bool
                    || builtin.name().equals("reversed") && value.type().endsWith("reverseiterator");
        }
        throw new Mistake("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
}
