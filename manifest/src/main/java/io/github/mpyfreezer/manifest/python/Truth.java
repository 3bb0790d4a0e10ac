package io.github.mpyfreezer.manifest.python;

/** Which values count as true. */
final class Truth {
    private Truth() {}

    static boolean of(Value value, Machine machine) {
        if (value instanceof Value.Bool bool) {
            return bool.value();
        } else if (value instanceof Value.None) {
            return false;
        } else if (value instanceof Value.Int integer) {
            return integer.value().signum() != 0;
        } else if (value instanceof Value.Real real) {
            return real.value() != 0;
        } else if (value instanceof Value.Text text) {
            return !text.value().isEmpty();
        } else if (value instanceof Value.Environ) {
            return !machine.surroundings().environment().isEmpty();
        }
        return !Lengths.isKnown(value) || Lengths.of(value).signum() != 0;
    }
}
