package io.github.mpyfreezer.vm.number;

/**
 * The digits at the end of a decimal mantissa that have to be zeros, where the arithmetic is no wider than the float itself;
 * they come from an integer multiplication instead of the scaling.
 */
final class ExtraDigits {
    private ExtraDigits() {}

    /** How many of {@code digits} come that way when a value is multiplied by {@code 10^exponent}: at most two. */
    static int count(FloatKind kind, int exponent, int digits) {
        if (digits <= kind.safeDigits() || exponent <= 1) {
            return 0;
        }
        return digits > kind.safeDigits() + 1 && exponent > 2 ? 2 : 1;
    }

    static long factor(int digits) {
        return digits == 0 ? 1 : digits == 1 ? 10 : 100;
    }
}
