package io.github.mpyfreezer.vm.number;

/** The hyperbolic functions and their inverses, in the forms in which C libraries usually compute them. */
final class Hyperbolic {
    /** From here on the smaller of two exponentials does not count. */
    private static final double LARGE = 22;
    /** From here on the exponential itself would be infinite. */
    private static final double HUGE = 709;

    private static final double LOG_TWO = 0x1.62e42fefa39efp-1;
    private static final double FLAT = 0x1p28;

    private Hyperbolic() {}

    static double sine(double x) {
        return Math.abs(x) < LARGE || !Double.isFinite(x) ? StrictMath.sinh(x) : Math.copySign(half(Math.abs(x)), x);
    }

    static double cosine(double x) {
        double size = Math.abs(x);
        if (size >= LARGE && size < Double.POSITIVE_INFINITY) {
            return half(size);
        } else if (size > LOG_TWO / 2 && size < LARGE) {
            double power = Exponential.of(size);
            return power / 2 + 0.5 / power;
        }
        return StrictMath.cosh(x);
    }

    private static double half(double x) {
        if (x <= HUGE) {
            return Exponential.of(x) / 2;
        }
        double root = Exponential.of(x / 2);
        return root / 2 * root;
    }

    static double arcSine(double x) {
        double size = Math.abs(x);
        if (!(size > 1 / FLAT) || Double.isInfinite(x)) {
            return x;
        }
        double square = size * size;
        double result;
        if (size > FLAT) {
            result = Logarithm.natural(size) + LOG_TWO;
        } else if (size > 2) {
            result = Logarithm.natural(2 * size + 1 / (Math.sqrt(square + 1) + size));
        } else {
            result = StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    static double arcCosine(double x) {
        if (x > FLAT) {
            return Logarithm.natural(x) + LOG_TWO;
        } else if (x > 2) {
            return Logarithm.natural(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double excess = x < 1 ? Double.NaN : x - 1;
        return StrictMath.log1p(excess + Math.sqrt(2 * excess + excess * excess));
    }

    static double arcTangent(double x) {
        double size = Math.abs(x);
        if (size > 1 || size < 1 / FLAT || Double.isNaN(x)) {
            return size > 1 ? Double.NaN : x;
        }
        double twice = 2 * size;
        double ratio = size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size);
        return Math.copySign(StrictMath.log1p(ratio) / 2, x);
    }
}
