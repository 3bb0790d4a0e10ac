package io.github.mpyfreezer.vm.number;

/** Scales in the 80-bit floats of the x87, one squaring of ten for each bit of the exponent. */
record ExtendedScaling() implements DecimalScaling {
    /** No mantissa of 64 bits leaves the range of a double, nor gets into it, from further away. */
    private static final int FAR = 20_000;

    @Override
    public double toFloat(long mantissa, int exponent) {
        if (mantissa == 0) {
            return 0;
        } else if (Math.abs(exponent) > FAR) {
            return exponent < 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return scaled(ExtendedFloat.of(mantissa), exponent).toDouble();
    }

    @Override
    public long toInteger(double value, int exponent, int digits) {
        return scaled(ExtendedFloat.of(value), exponent).plusHalfTruncated();
    }

    private static ExtendedFloat scaled(ExtendedFloat number, int exponent) {
        ExtendedFloat result = number;
        ExtendedFloat power = ExtendedFloat.of(10L);
        for (int rest = Math.abs(exponent); rest != 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = exponent < 0 ? result.over(power) : result.times(power);
            }
            if (rest > 1) {
                power = power.times(power);
            }
        }
        return result;
    }
}
