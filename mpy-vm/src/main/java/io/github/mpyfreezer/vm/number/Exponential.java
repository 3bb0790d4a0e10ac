package io.github.mpyfreezer.vm.number;

/** The exponential function, from a table of the 64th roots of two and a short series for the rest. */
final class Exponential {
    private static final int ROOT = 64;
    private static final double ROOTS_PER_UNIT = ROOT * 0x1.71547652b82fep+0;
    /** The logarithm of the root, in parts; the first has so few bits that its multiples are exact. */
    private static final double STEP = 0x1.62e42fee00000p-7;

    private static final double STEP_REST = 0x1.a39ef35793c76p-39;
    private static final double STEP_LAST = 0x1.cc01f97b57a08p-93;
    /** Beyond this the result is infinite or zero. */
    private static final double FAR = 800;

    private static final DoubleDouble[] POWERS = powers();

    private Exponential() {}

    static double of(double x) {
        return of(DoubleDouble.of(x));
    }

    static double of(DoubleDouble x) {
        if (!(Math.abs(x.high()) <= FAR)) {
            return Double.isNaN(x.high()) ? x.high() : x.high() > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double steps = Math.rint(x.high() * ROOTS_PER_UNIT);
        return Math.scalb(fraction(x, steps).value(), (int) steps >> 6);
    }

    /** The result with more bits, for arguments of which it is no extreme double. */
    static DoubleDouble pair(DoubleDouble x) {
        double steps = Math.rint(x.high() * ROOTS_PER_UNIT);
        return fraction(x, steps).scaled((int) steps >> 6);
    }

    /** The result over the power of two that the whole steps make. */
    private static DoubleDouble fraction(DoubleDouble x, double steps) {
        DoubleDouble product = DoubleDouble.product(-steps, STEP_REST);
        DoubleDouble sum = DoubleDouble.sum(x.high() - steps * STEP, product.high());
        double low = sum.low() + (product.low() - steps * STEP_LAST + x.low());
        DoubleDouble rest = DoubleDouble.quickSum(sum.high(), low);
        double r = rest.high();
        double series = 1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r / 5040))));
        double correction = rest.low() + rest.low() * r + r * r * series;
        DoubleDouble power = POWERS[(int) steps & ROOT - 1];
        DoubleDouble linear = DoubleDouble.product(power.high(), r);
        DoubleDouble high = DoubleDouble.quickSum(power.high(), linear.high());
        double rests = power.low() + linear.low() + power.low() * r + power.high() * correction;
        return DoubleDouble.quickSum(high.high(), high.low() + rests);
    }

    private static DoubleDouble[] powers() {
        DoubleDouble root = DoubleDouble.of(2);
        for (int degree = 1; degree < ROOT; degree *= 2) {
            root = root.root();
        }
        DoubleDouble[] powers = new DoubleDouble[ROOT];
        powers[0] = DoubleDouble.ONE;
        for (int i = 1; i < ROOT; i++) {
            powers[i] = powers[i - 1].times(root);
        }
        return powers;
    }
}
