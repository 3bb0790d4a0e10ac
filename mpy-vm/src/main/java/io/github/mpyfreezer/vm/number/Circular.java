package io.github.mpyfreezer.vm.number;

/**
 * Sine and cosine of an angle, from a table in steps of π/32 and a series for the rest.
 *
 * @param sine with more bits than a double
 * @param cosine with more bits than a double
 */
record Circular(DoubleDouble sine, DoubleDouble cosine) {
    private static final int QUARTER = ReducedAngle.FULL_CIRCLE / 4;
    private static final DoubleDouble STEP = new DoubleDouble(0x1.921fb54442d18p-4, 0x1.1a62633145c07p-58);
    private static final DoubleDouble[] SINES = sines();

    static double sin(double x) {
        return isOrdinary(x) ? of(x).sine.value() : StrictMath.sin(x);
    }

    static double cos(double x) {
        return isOrdinary(x) ? of(x).cosine.value() : StrictMath.cos(x);
    }

    static double tan(double x) {
        if (!isOrdinary(x)) {
            return StrictMath.tan(x);
        }
        Circular parts = of(x);
        return parts.sine.over(parts.cosine).value();
    }

    private static boolean isOrdinary(double x) {
        return Math.abs(x) > 0x1p-30 && Math.abs(x) <= Double.MAX_VALUE;
    }

    /** @param x finite */
    static Circular of(double x) {
        return of(ReducedAngle.of(x));
    }

    static Circular of(ReducedAngle angle) {
        double r = angle.rest().high();
        double low = angle.rest().low();
        DoubleDouble square = DoubleDouble.product(r, r);
        double s = square.high();
        double cubic = -1.0 / 6 + s * (1.0 / 120 - s * (1.0 / 5040 - s * (1.0 / 362_880 - s / 39_916_800)));
        DoubleDouble sine = DoubleDouble.quickSum(r, low - low * s / 2 + r * s * cubic);
        double quartic = 1.0 / 24 - s * (1.0 / 720 - s * (1.0 / 40_320 - s / 3_628_800));
        DoubleDouble lessOne = DoubleDouble.quickSum(-s / 2, -square.low() / 2 - r * low + s * s * quartic);
        DoubleDouble tableSine = sineOf(angle.steps());
        DoubleDouble tableCosine = sineOf(angle.steps() + QUARTER);
        return new Circular(
                tableSine.plus(tableSine.times(lessOne).plus(tableCosine.times(sine))),
                tableCosine.plus(tableCosine.times(lessOne).minus(tableSine.times(sine))));
    }

    private static DoubleDouble sineOf(int steps) {
        int inHalf = steps % (2 * QUARTER);
        DoubleDouble size = SINES[Math.min(inHalf, 2 * QUARTER - inHalf)];
        return steps / (2 * QUARTER) % 2 == 0 ? size : size.negated();
    }

    /** The sines of the first quarter. */
    private static DoubleDouble[] sines() {
        DoubleDouble[] sines = new DoubleDouble[QUARTER + 1];
        for (int i = 0; i < QUARTER; i++) {
            DoubleDouble angle = STEP.times(i);
            DoubleDouble square = angle.times(angle).negated();
            DoubleDouble term = angle;
            DoubleDouble sum = DoubleDouble.ZERO;
            for (int n = 1; n < 40; n += 2) {
                sum = sum.plus(term);
                term = term.times(square).over((n + 1) * (n + 2));
            }
            sines[i] = sum;
        }
        sines[QUARTER] = DoubleDouble.ONE;
        return sines;
    }
}
