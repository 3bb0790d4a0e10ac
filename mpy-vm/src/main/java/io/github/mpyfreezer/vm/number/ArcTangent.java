package io.github.mpyfreezer.vm.number;

/** The inverse circular functions: a first guess, corrected by the angle that is left. */
final class ArcTangent {
    /** Where one coordinate is so much smaller the guess is as good as it gets. */
    private static final int FAR = 500;

    private ArcTangent() {}

    static double of(double x) {
        return of(x, 1);
    }

    /** {@code atan2} of C. */
    static double of(double y, double x) {
        int exponent = Math.max(Math.getExponent(y), Math.getExponent(x));
        int least = Math.min(Math.getExponent(y), Math.getExponent(x));
        if (y == 0 || exponent > Double.MAX_EXPONENT || exponent - least > FAR) {
            return StrictMath.atan2(y, x);
        }
        return angle(DoubleDouble.of(Math.scalb(y, -exponent)), DoubleDouble.of(Math.scalb(x, -exponent)));
    }

    static double sine(double x) {
        return Math.abs(x) > 0x1p-30 && Math.abs(x) <= 1 ? angle(DoubleDouble.of(x), other(x)) : StrictMath.asin(x);
    }

    static double cosine(double x) {
        return Math.abs(x) <= 1 ? angle(other(x), DoubleDouble.of(x)) : StrictMath.acos(x);
    }

    /** The other coordinate of a point on the unit circle. */
    private static DoubleDouble other(double x) {
        return DoubleDouble.ONE.minus(DoubleDouble.product(x, x)).root();
    }

    private static double angle(DoubleDouble y, DoubleDouble x) {
        double guess = StrictMath.atan2(y.high(), x.high());
        Circular parts = Circular.of(guess);
        double across = y.times(parts.cosine()).minus(x.times(parts.sine())).value();
        double along = x.times(parts.cosine()).plus(y.times(parts.sine())).value();
        return guess + across / along;
    }
}
