package io.github.mpyfreezer.vm.number;

/**
 * Scales doubles by themselves: the power of two of {@code 10^n = 2^n × 5^n} goes into the exponent field, whatever it does
 * to numbers out of range, and a power function gives the power of five.
 */
record DoubleScaling() implements DecimalScaling {
    private static final int FRACTION_BITS = 52;
    private static final long FIELD = 0x7ff;
    /** The powers of five up to this one are doubles without rounding. */
    private static final int EXACT_POWER = 22;

    private static final double TWO_TO_63 = 0x1p63;

    @Override
    public double toFloat(long mantissa, int exponent) {
        double number = mantissa >= 0 ? mantissa : unsigned(mantissa);
        return scaled(number, exponent);
    }

    @Override
    public long toInteger(double value, int exponent, int digits) {
        int extra = ExtraDigits.count(FloatKind.DOUBLE_ON_BOARD, exponent, digits);
        double sum = scaled(value, exponent - extra) + 0.5;
        long integer = sum < TWO_TO_63 ? (long) sum : (long) (sum - TWO_TO_63) + Long.MIN_VALUE;
        return integer * ExtraDigits.factor(extra);
    }

    private static double unsigned(long mantissa) {
        return ExtendedFloat.of(mantissa).toDouble();
    }

    private static double scaled(double number, int exponent) {
        if (exponent == 0 || number == 0) {
            return number;
        }
        long bits = Double.doubleToRawLongBits(number);
        long field = (bits >>> FRACTION_BITS) + exponent & FIELD;
        double shifted = Double.longBitsToDouble(bits & (1L << FRACTION_BITS) - 1 | field << FRACTION_BITS);
        return exponent < 0 && exponent >= -EXACT_POWER
                ? shifted / PowersOfFive.asDouble(-exponent)
                : shifted * PowersOfFive.asDouble(exponent);
    }
}
