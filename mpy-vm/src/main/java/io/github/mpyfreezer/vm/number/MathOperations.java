package io.github.mpyfreezer.vm.number;

import java.math.BigInteger;

/**
 * What else {@code math} has, for floats of one kind; py/modmath.c.
 *
 * @param kind of the arguments and results
 */
public record MathOperations(FloatKind kind) {
    /**
     * What {@code math.frexp()} gives.
     *
     * @param fraction from one half up to one, or the argument itself if that is zero or not finite
     * @param exponent of two
     */
    public record Parts(double fraction, int exponent) {}

    /**
     * What {@code math.modf()} gives, both with the sign of the argument.
     *
     * @param fraction below one
     * @param whole the integer part
     */
    public record Split(double fraction, double whole) {}

    /**
     * {@code math.log(x)}.
     *
     * @throws NumberException if {@code x} is zero or negative
     */
    public double log(double x) {
        if (x <= 0) {
            throw MathDomain.error();
        }
        return kind.nearest(Logarithm.natural(x));
    }

    /**
     * {@code math.log(x, base)}.
     *
     * @throws NumberException if one of them is zero or negative, or {@code base} is one
     */
    public double log(double x, double base) {
        double logarithm = log(x);
        if (base <= 0) {
            throw MathDomain.error();
        } else if (base == 1) {
            throw NumberException.zeroDivision("divide by zero");
        }
        return kind.nearest(logarithm / kind.nearest(Logarithm.natural(base)));
    }

    /**
     * {@code math.pow(x, y)}.
     *
     * @throws NumberException if the result is not finite though the arguments are, or not a number though they are
     */
    public double pow(double x, double y) {
        return checked(kind.nearest(Power.of(x, y)), x, y);
    }

    /** {@code math.atan2(y, x)}. */
    public double atan2(double y, double x) {
        return kind.nearest(ArcTangent.of(y, x));
    }

    /**
     * {@code math.fmod(x, y)}.
     *
     * @throws NumberException if {@code x} is infinite or {@code y} zero, and the other a number
     */
    public double fmod(double x, double y) {
        return checked(x % y, x, y);
    }

    private static double checked(double result, double x, double y) {
        boolean notNumber = Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y);
        boolean tooLarge = Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y);
        if (notNumber || tooLarge) {
            throw MathDomain.error();
        }
        return result;
    }

    /** {@code math.frexp(x)}. */
    public static Parts frexp(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return new Parts(x, 0);
        }
        double normal = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int exponent = Math.getExponent(normal) + 1;
        return new Parts(Math.scalb(normal, -exponent), normal == x ? exponent : exponent - 54);
    }

    /**
     * {@code math.ldexp(x, exponent)}, infinite if it is too large.
     *
     * @param exponent of which C takes the lowest 32 bits
     */
    public double ldexp(double x, long exponent) {
        return kind.isDouble() ? Math.scalb(x, (int) exponent) : Math.scalb((float) x, (int) exponent);
    }

    /** {@code math.modf(x)}. */
    public static Split modf(double x) {
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return new Split(Math.copySign(Double.isInfinite(x) ? 0 : x - whole, x), whole);
    }

    /** {@code math.degrees(x)}. */
    public double degrees(double x) {
        return kind.nearest(x * kind.nearest(180 / kind.nearest(Math.PI)));
    }

    /** {@code math.radians(x)}. */
    public double radians(double x) {
        return kind.nearest(x * kind.nearest(kind.nearest(Math.PI) / 180));
    }

    /**
     * {@code math.isclose(a, b, rel_tol=…, abs_tol=…)}.
     *
     * @throws NumberException if a tolerance is negative
     */
    public boolean isClose(double a, double b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw MathDomain.error();
        } else if (a == b) {
            return true;
        }
        double difference = Math.abs(kind.nearest(a - b));
        return !Double.isInfinite(difference)
                && (difference <= absolute
                        || difference <= Math.abs(kind.nearest(relative * a))
                        || difference <= Math.abs(kind.nearest(relative * b)));
    }

    /** The relative tolerance of {@link #isClose} when none is given. */
    public double usualTolerance() {
        return kind.nearest(1e-9);
    }

    /**
     * {@code math.factorial(n)}.
     *
     * @throws NumberException if {@code n} is negative
     */
    public static IntegerValue factorial(long n) {
        if (n < 0) {
            throw NumberException.valueError("negative factorial");
        }
        return IntegerValue.of(n < 2 ? BigInteger.ONE : product(1, n));
    }

    private static BigInteger product(long from, long to) {
        if (from == to) {
            return BigInteger.valueOf(from);
        }
        long middle = from + to >>> 1;
        return product(from, middle).multiply(product(middle + 1, to));
    }
}
