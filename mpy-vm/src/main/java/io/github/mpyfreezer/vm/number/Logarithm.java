package io.github.mpyfreezer.vm.number;

/** Logarithms, from a table of those of some fractions and a series for the rest. */
final class Logarithm {
    private static final int TABLE_BITS = 7;
    private static final int TABLE = 1 << TABLE_BITS;
    private static final int FRACTION_BITS = 52;
    private static final int BIAS = 1023;
    /** The logarithm of two in parts; the first has so few bits that its multiples are exact. */
    private static final double TWO = 0x1.62e42fefa2000p-1;

    private static final DoubleDouble TWO_REST = new DoubleDouble(0x1.9ef35793c7673p-41, 0x1.f97b57a079a19p-103);
    private static final DoubleDouble BINARY = new DoubleDouble(0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56);
    private static final DoubleDouble THIRD = new DoubleDouble(0x1.5555555555555p-2, 0x1.5555555555555p-56);
    /** The decimal logarithms of e, and of two in parts. */
    private static final double DECIMAL = 0x1.bcb7b1526e50ep-2;

    private static final double DECIMAL_TWO = 0x1.34413509f6000p-2;
    private static final double DECIMAL_TWO_REST = 0x1.9fef311f12b36p-42;

    private static final double[] FACTORS = factors();
    private static final DoubleDouble[] LOGARITHMS = logarithms();

    private Logarithm() {}

    static double natural(double x) {
        return isOrdinary(x) ? pair(x).value() : StrictMath.log(x);
    }

    static double binary(double x) {
        if (!isOrdinary(x)) {
            return StrictMath.log(x);
        }
        int exponent = exponent(x);
        return mantissa(Math.scalb(x, -exponent)).times(BINARY).plus(exponent).value();
    }

    /** As libraries compute it: not rounded right. */
    static double decimal(double x) {
        if (!isOrdinary(x)) {
            return StrictMath.log10(x);
        }
        int power = Math.getExponent(x) < Double.MIN_EXPONENT ? Math.getExponent(x * 0x1p54) - 54 : Math.getExponent(x);
        int exponent = power < 0 ? power + 1 : power;
        double rest = exponent * DECIMAL_TWO_REST + DECIMAL * natural(Math.scalb(x, -exponent));
        return rest + exponent * DECIMAL_TWO;
    }

    private static boolean isOrdinary(double x) {
        return x > 0 && x <= Double.MAX_VALUE;
    }

    /** The natural logarithm of a positive finite number, with more bits. */
    static DoubleDouble pair(double x) {
        int exponent = exponent(x);
        DoubleDouble powers = DoubleDouble.sum(exponent * TWO, 0).plus(TWO_REST.times(exponent));
        return powers.plus(mantissa(Math.scalb(x, -exponent)));
    }

    /** The same of a number with more bits. */
    static DoubleDouble pair(DoubleDouble x) {
        double ratio = x.low() / x.high();
        return pair(x.high()).plus(ratio - ratio * ratio / 2);
    }

    /** The power of two that leaves a number between 3/4 and 3/2. */
    private static int exponent(double x) {
        double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        long bits = Double.doubleToRawLongBits(normal);
        int half = (int) (bits >>> FRACTION_BITS - 1) & 1;
        return (int) (bits >>> FRACTION_BITS) - BIAS + half - (x < Double.MIN_NORMAL ? 54 : 0);
    }

    /** The logarithm of a number between 3/4 and 3/2. */
    private static DoubleDouble mantissa(double m) {
        int index = (int) (Double.doubleToRawLongBits(m) >>> FRACTION_BITS - TABLE_BITS) & TABLE - 1;
        DoubleDouble product = DoubleDouble.product(m, FACTORS[index]);
        DoubleDouble rest = DoubleDouble.quickSum(product.high() - 1, product.low());
        double r = rest.high();
        double tail = -1.0 / 4 + r * (1.0 / 5 - r * (1.0 / 6 - r * (1.0 / 7 - r * (1.0 / 8 - r * (1.0 / 9 - r / 10)))));
        DoubleDouble square = rest.times(rest);
        DoubleDouble series = square.times(r).times(THIRD).plus(square.high() * square.high() * tail);
        return LOGARITHMS[index].plus(rest.plus(series.minus(square.times(0.5))));
    }

    /** Short numbers near the reciprocals of the mantissas with each index; exactly one for those near one. */
    private static double[] factors() {
        double[] factors = new double[TABLE];
        for (int i = 0; i < TABLE; i++) {
            double center = (1 + (i + 0.5) / TABLE) / (2 * i < TABLE ? 1 : 2);
            factors[i] = i == 0 || i == TABLE - 1 ? 1 : Math.rint(512 / center) / 512;
        }
        return factors;
    }

    /** The logarithms of the reciprocals of the factors. */
    private static DoubleDouble[] logarithms() {
        DoubleDouble[] logarithms = new DoubleDouble[TABLE];
        for (int i = 0; i < TABLE; i++) {
            DoubleDouble ratio = DoubleDouble.of(1 - FACTORS[i]).over(1 + FACTORS[i]);
            DoubleDouble power = ratio.times(2);
            DoubleDouble sum = DoubleDouble.ZERO;
            for (int odd = 1; odd < 60; odd += 2) {
                sum = sum.plus(power.over(odd));
                power = power.times(ratio).times(ratio);
            }
            logarithms[i] = sum;
        }
        return logarithms;
    }
}
