package io.github.mpyfreezer.vm.number;

/** What {@link DoubleScaling} does with doubles, with floats of 32 bits. */
record SingleScaling() implements DecimalScaling {
    private static final int FRACTION_BITS = 23;
    private static final int FIELD = 0xff;
    /** The powers of five up to this one are floats without rounding. */
    private static final int EXACT_POWER = 10;

    /** What a number converts to that is too large for 32 bits, on ARM and most others; happens below the normal floats only. */
    private static final long LARGEST = 0xffff_ffffL;

    @Override
    public double toFloat(long mantissa, int exponent) {
        return scaled((float) mantissa, exponent);
    }

    @Override
    public long toInteger(double value, int exponent, int digits) {
        int extra = ExtraDigits.count(FloatKind.SINGLE, exponent, digits);
        float sum = scaled((float) value, exponent - extra) + 0.5F;
        return Math.min((long) sum, LARGEST) * ExtraDigits.factor(extra) & LARGEST;
    }

    private static float scaled(float number, int exponent) {
        if (exponent == 0 || number == 0) {
            return number;
        }
        int bits = Float.floatToRawIntBits(number);
        int field = (bits >>> FRACTION_BITS) + exponent & FIELD;
        float shifted = Float.intBitsToFloat(bits & (1 << FRACTION_BITS) - 1 | field << FRACTION_BITS);
        return exponent < 0 && exponent >= -EXACT_POWER
                ? shifted / PowersOfFive.asFloat(-exponent)
                : shifted * PowersOfFive.asFloat(exponent);
    }
}
