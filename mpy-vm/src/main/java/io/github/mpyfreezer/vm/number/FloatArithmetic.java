package io.github.mpyfreezer.vm.number;

/**
 * The operators of {@code float} that are more than a machine instruction, with each step rounded to the kind; py/objfloat.c.
 * Results are as computed, before an object of 30 bits cuts them.
 *
 * @param kind of the operands and of the result
 */
public record FloatArithmetic(FloatKind kind) {
    /**
     * What {@code divmod()} gives.
     *
     * @param quotient rounded down
     * @param remainder with the sign of the divisor
     */
    public record Division(double quotient, double remainder) {}

    /**
     * {@code a / b}.
     *
     * @throws NumberException if {@code b} is zero
     */
    public double divide(double a, double b) {
        return kind.nearest(a / nonZero(b));
    }

    /**
     * {@code a // b}.
     *
     * @throws NumberException if {@code b} is zero
     */
    public double floorDivide(double a, double b) {
        return divmod(a, b).quotient();
    }

    /**
     * {@code a % b}.
     *
     * @throws NumberException if {@code b} is zero
     */
    public double modulo(double a, double b) {
        double rest = a % nonZero(b);
        if (rest == 0) {
            return Math.copySign(0, b);
        }
        return rest < 0 == b < 0 ? rest : kind.nearest(rest + b);
    }

    /**
     * {@code divmod(a, b)}.
     *
     * @throws NumberException if {@code b} is zero
     */
    public Division divmod(double a, double b) {
        double rest = a % nonZero(b);
        double ratio = kind.nearest(kind.nearest(a - rest) / b);
        if (rest != 0 && rest < 0 != b < 0) {
            ratio = kind.nearest(ratio - 1);
        }
        return new Division(ratio == 0 ? Math.copySign(0, kind.nearest(a / b)) : nearestBelow(ratio), modulo(a, b));
    }

    private double nearestBelow(double ratio) {
        double floor = Math.floor(ratio);
        return kind.nearest(ratio - floor) > 0.5 ? kind.nearest(floor + 1) : floor;
    }

    /** Whether {@code base ** exponent} is complex: see {@link ComplexArithmetic#power}. */
    public static boolean powerIsComplex(double base, double exponent) {
        return base < 0 && exponent != Math.floor(exponent) && !Double.isNaN(exponent);
    }

    /**
     * {@code base ** exponent} where it is not complex.
     *
     * @throws NumberException if {@code base} is zero and {@code exponent} negative and finite
     */
    public double power(double base, double exponent) {
        if (base == 0 && exponent < 0 && !Double.isInfinite(exponent)) {
            throw divisionByZero();
        }
        return kind.nearest(Power.of(base, exponent));
    }

    /** {@code round(x, digits)}, by way of a power of ten that may be too large for a float; py/modbuiltins.c. */
    public double round(double x, long digits) {
        double scale = kind.nearest(Power.of(10, (double) digits));
        return kind.nearest(Math.rint(kind.nearest(x * scale)) / scale);
    }

    private static double nonZero(double divisor) {
        if (divisor == 0) {
            throw divisionByZero();
        }
        return divisor;
    }

    private static NumberException divisionByZero() {
        return NumberException.zeroDivision("divide by zero");
    }
}
