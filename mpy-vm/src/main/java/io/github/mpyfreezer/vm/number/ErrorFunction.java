package io.github.mpyfreezer.vm.number;

/** The error function and its complement: a series of positive terms near zero, a continued fraction further out. */
final class ErrorFunction {
    private static final DoubleDouble TWO_OVER_ROOT_PI = new DoubleDouble(0x1.20dd750429b6dp+0, 0x1.1ae3a914fed80p-56);
    private static final double SERIES_BELOW = 1.5;
    /** The complement is a double's smallest number before this. */
    private static final double FAR = 28;

    private ErrorFunction() {}

    static double of(double x) {
        double size = Math.abs(x);
        if (!(size > 0x1p-40)) {
            return x == 0 ? x : TWO_OVER_ROOT_PI.times(x).value();
        }
        DoubleDouble result =
                size < SERIES_BELOW ? series(size) : DoubleDouble.ONE.minus(fraction(Math.min(size, FAR)));
        return Math.copySign(result.value(), x);
    }

    static double complement(double x) {
        if (Double.isNaN(x)) {
            return x;
        } else if (x > FAR) {
            return 0;
        } else if (x > 0.5) {
            return fraction(x).value();
        } else if (x >= 0) {
            return DoubleDouble.ONE.minus(series(x)).value();
        }
        return DoubleDouble.ONE
                .plus(x > -SERIES_BELOW ? series(-x) : DoubleDouble.ONE.minus(fraction(Math.min(-x, FAR))))
                .value();
    }

    private static DoubleDouble series(double x) {
        DoubleDouble square = DoubleDouble.product(x, x);
        DoubleDouble term = DoubleDouble.of(x);
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int odd = 3; term.high() > sum.high() * 0x1p-110; odd += 2) {
            sum = sum.plus(term);
            term = term.times(square).times(2).over(odd);
        }
        return sum.times(Exponential.pair(square.negated())).times(TWO_OVER_ROOT_PI);
    }

    private static DoubleDouble fraction(double x) {
        DoubleDouble square = DoubleDouble.product(x, x);
        DoubleDouble value = DoubleDouble.of(x);
        for (int depth = 60 + (int) (500 / square.high()); depth > 0; depth--) {
            value = DoubleDouble.of(depth * 0.5).over(value).plus(x);
        }
        return Exponential.pair(square.negated())
                .over(value)
                .times(TWO_OVER_ROOT_PI)
                .times(0.5);
    }
}
