package io.github.mpyfreezer.vm.number;

/** The logarithm of the size of the gamma function. */
final class LogGamma {
    /** Below this it is a straight line or a plain logarithm. */
    private static final double TINY = 0x1p-60;

    /** So near its zeros a series is needed. */
    private static final double NEAR = 0x1p-7;

    private static final DoubleDouble EULER = new DoubleDouble(0x1.2788cfc6fb619p-1, -0x1.6cb90701fbfabp-58);
    private static final DoubleDouble HALF_ZETA_OF_TWO = new DoubleDouble(0x1.a51a6625307d3p-1, 0x1.1873d8912200cp-56);
    /** Riemann's zeta function of 3, 4, … over its argument. */
    private static final double[] ZETA = {
        0.40068563438653143,
        0.27058080842778454,
        0.20738555102867398,
        0.1695571769974082,
        0.1440498967688461,
        0.12550966952474304,
        0.11133426586956469,
        0.1000994575127818
    };

    private LogGamma() {}

    /** Infinite at the poles. */
    static double of(double x) {
        if (Double.isNaN(x)) {
            return x;
        } else if (Double.isInfinite(x) || x <= 0 && x == Math.rint(x)) {
            return Double.POSITIVE_INFINITY;
        } else if (Math.abs(x) < TINY) {
            return -Logarithm.natural(Math.abs(x));
        } else if (x > 1 / TINY) {
            return x * (Logarithm.natural(x) - 1);
        }
        return (x < 0 ? reflected(x) : positive(x)).value();
    }

    private static DoubleDouble reflected(double x) {
        DoubleDouble sine = Gamma.sineOfPiTimes(x);
        DoubleDouble ratio = Gamma.PI.over(sine.high() < 0 ? sine.negated() : sine);
        return Logarithm.pair(ratio).minus(large(DoubleDouble.sum(1, -x)));
    }

    private static DoubleDouble positive(double x) {
        double fromOne = x - 1;
        double fromTwo = x - 2;
        if (Math.abs(fromOne) < NEAR) {
            return nearOne(fromOne);
        } else if (Math.abs(fromTwo) < NEAR) {
            return nearOne(fromTwo).plus(Logarithm.pair(DoubleDouble.sum(1, fromTwo)));
        }
        return large(DoubleDouble.of(x));
    }

    private static DoubleDouble nearOne(double x) {
        double tail = 0;
        for (int i = ZETA.length - 1; i >= 0; i--) {
            tail = tail * -x + ZETA[i];
        }
        return HALF_ZETA_OF_TWO.times(x).minus(EULER).plus(-x * x * tail).times(x);
    }

    private static DoubleDouble large(DoubleDouble x) {
        Gamma.Shifted shifted = Gamma.Shifted.of(x);
        DoubleDouble logarithm = Gamma.stirling(shifted.argument());
        DoubleDouble divisor = shifted.divisor();
        return divisor.equals(DoubleDouble.ONE) ? logarithm : logarithm.minus(Logarithm.pair(divisor));
    }
}
