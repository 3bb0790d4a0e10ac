package io.github.mpyfreezer.vm.number;

/**
 * Multiplication by powers of ten in the arithmetic that a firmware does it in, the one place where reading and writing
 * floats is inexact; {@code mp_decimal_exp} of py/parsenum.c.
 */
sealed interface DecimalScaling permits DoubleScaling, ExtendedScaling, SingleScaling {
    /**
     * {@code mantissa × 10^exponent} as a float.
     *
     * @param mantissa unsigned
     */
    double toFloat(long mantissa, int exponent);

    /**
     * {@code value × 10^exponent} as the nearest integer, as near as the arithmetic allows.
     *
     * @param value finite and not negative
     * @param digits the number of digits that the integer is to have, which decides the way to go
     * @return unsigned
     */
    long toInteger(double value, int exponent, int digits);
}
