package io.github.mpyfreezer.vm.number;

/**
 * Which numbers a firmware has beside small integers.
 *
 * @param floats what a float is, or that there are none
 * @param complex whether there are complex numbers ({@code MICROPY_PY_BUILTINS_COMPLEX})
 * @param longInts what a large integer is, or that there are none
 */
public record NumberKinds(FloatKind floats, boolean complex, LongInts longInts) {
    /** @throws IllegalArgumentException if there are complex numbers and no floats that they could be made of */
    public NumberKinds {
        if (complex && floats == FloatKind.NONE) {
            throw new IllegalArgumentException("complex numbers without floats");
        }
    }

    /** All kinds: floats of a kind, complex numbers of two of them, and integers of any size. */
    public static NumberKinds all(FloatKind floats) {
        return new NumberKinds(floats, true, LongInts.MPZ);
    }

    /** Whether there are floats. */
    public boolean hasFloats() {
        return floats != FloatKind.NONE;
    }
}
