package io.github.mpyfreezer.vm.number;

/** The gamma function, by Stirling's series for large arguments and recurrence to the others. */
final class Gamma {
    /** From here on the series has enough digits. */
    private static final double LARGE = 24;

    private static final double OVERFLOW = 180;
    static final DoubleDouble PI = new DoubleDouble(0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53);
    private static final DoubleDouble HALF_LOG_TWO_PI = new DoubleDouble(0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55);
    /** The terms of the series over the odd powers of the argument: its numerators and denominators. */
    private static final double[][] SERIES = {
        {1, 12},
        {-1, 360},
        {1, 1260},
        {-1, 1680},
        {1, 1188},
        {-691, 360_360},
        {1, 156},
        {-3617, 122_400},
        {43_867, 244_188},
        {-174_611, 125_400},
        {77_683, 5796},
        {-236_364_091, 1_506_960}
    };

    private Gamma() {}

    /** The gamma function, NaN or infinite at its poles. */
    static double of(double x) {
        if (x == 0) {
            return 1 / x;
        } else if (Double.isNaN(x) || Double.isInfinite(x) || x < 0 && x == Math.rint(x)) {
            return x > 0 ? x : Double.NaN;
        } else if (Math.abs(x) < 0x1p-60) {
            return 1 / x;
        } else if (x > OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        } else if (x < 0.5) {
            return x < -OVERFLOW - 5 ? 0 * sineOfPiTimes(x).high() : reflected(x);
        }
        Shifted shifted = Shifted.of(DoubleDouble.of(x));
        DoubleDouble half = stirling(shifted.argument).times(0.5);
        DoubleDouble power = Exponential.pair(half);
        return power.over(shifted.divisor).times(power).value();
    }

    private static double reflected(double x) {
        Shifted shifted = Shifted.of(DoubleDouble.sum(1, -x));
        DoubleDouble power = Exponential.pair(stirling(shifted.argument).times(-0.5));
        DoubleDouble sine = sineOfPiTimes(x);
        DoubleDouble result = PI.over(sine).times(power).times(shifted.divisor).times(power);
        return Math.copySign(result.value(), sine.high());
    }

    /** The logarithm of the gamma function of a large number. */
    static DoubleDouble stirling(DoubleDouble z) {
        DoubleDouble inverse = DoubleDouble.ONE.over(z);
        DoubleDouble square = inverse.times(inverse);
        DoubleDouble series = DoubleDouble.ZERO;
        for (int i = SERIES.length - 1; i >= 0; i--) {
            series = series.times(square).plus(DoubleDouble.of(SERIES[i][0]).over(SERIES[i][1]));
        }
        DoubleDouble main = z.plus(-0.5).times(Logarithm.pair(z)).minus(z);
        return main.plus(HALF_LOG_TWO_PI).plus(series.times(inverse));
    }

    /** The sine of {@code x} times π. */
    static DoubleDouble sineOfPiTimes(double x) {
        double steps = Math.rint(x * (ReducedAngle.FULL_CIRCLE / 2));
        double rest = x - steps / (ReducedAngle.FULL_CIRCLE / 2);
        int inCircle = (int) ((long) steps & ReducedAngle.FULL_CIRCLE - 1);
        return Circular.of(new ReducedAngle(inCircle, PI.times(rest))).sine();
    }

    /** An argument made large, and what the gamma function there is to be divided by. */
    record Shifted(DoubleDouble argument, DoubleDouble divisor) {
        static Shifted of(DoubleDouble x) {
            DoubleDouble argument = x;
            DoubleDouble divisor = DoubleDouble.ONE;
            while (argument.high() < LARGE) {
                divisor = divisor.times(argument);
                argument = argument.plus(1);
            }
            return new Shifted(argument, divisor);
        }
    }
}
