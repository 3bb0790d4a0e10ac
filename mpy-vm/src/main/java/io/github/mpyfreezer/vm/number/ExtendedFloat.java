package io.github.mpyfreezer.vm.number;

/**
 * A positive number or zero with a mantissa of 64 bits, rounded to nearest even after each operation as the x87 rounds its
 * 80-bit floats. The exponent has no limits here, which makes no difference to a result that ends up as a double.
 *
 * @param mantissa unsigned, its highest bit set except for zero
 * @param exponent of two, for the lowest bit of the mantissa
 */
record ExtendedFloat(long mantissa, int exponent) {
    private static final int BITS = 64;
    private static final int DOUBLE_BITS = 53;
    private static final int DOUBLE_LEAST = -1074;
    private static final int DOUBLE_MOST = 971;
    private static final long LOW = 0xffff_ffffL;

    /** @param integer unsigned */
    static ExtendedFloat of(long integer) {
        return normal(integer, 0);
    }

    /** @param value finite and not negative */
    static ExtendedFloat of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & (1L << DOUBLE_BITS - 1) - 1;
        int exponent = (int) (bits >>> DOUBLE_BITS - 1);
        return exponent == 0
                ? normal(fraction, DOUBLE_LEAST)
                : normal(fraction | 1L << DOUBLE_BITS - 1, exponent - 1 + DOUBLE_LEAST);
    }

    private static ExtendedFloat normal(long mantissa, int exponent) {
        if (mantissa == 0) {
            return new ExtendedFloat(0, 0);
        }
        int shift = Long.numberOfLeadingZeros(mantissa);
        return new ExtendedFloat(mantissa << shift, exponent - shift);
    }

    ExtendedFloat times(ExtendedFloat other) {
        long high = unsignedHigh(mantissa, other.mantissa);
        long low = mantissa * other.mantissa;
        int power = exponent + other.exponent + BITS;
        if (high >= 0) {
            high = high << 1 | low >>> BITS - 1;
            low <<= 1;
            power--;
        }
        return rounded(high, Long.compareUnsigned(low, Long.MIN_VALUE), power);
    }

    /** @param divisor not zero */
    ExtendedFloat over(ExtendedFloat divisor) {
        if (mantissa == 0) {
            return this;
        }
        boolean below = Long.compareUnsigned(mantissa, divisor.mantissa) < 0;
        long high = below ? mantissa : mantissa >>> 1;
        long low = below ? 0 : mantissa << BITS - 1;
        int power = exponent - divisor.exponent - (below ? BITS : BITS - 1);
        long upper = quotientDigit(high, low >>> 32, divisor.mantissa);
        long rest = (high << 32 | low >>> 32) - upper * divisor.mantissa;
        long lower = quotientDigit(rest, low & LOW, divisor.mantissa);
        long remainder = (rest << 32 | low & LOW) - lower * divisor.mantissa;
        return rounded(upper << 32 | lower, Long.compareUnsigned(remainder, divisor.mantissa - remainder), power);
    }

    /** {@code floor((high × 2^32 + next) / divisor)}, which is below 2^32 since {@code high < divisor}. */
    private static long quotientDigit(long high, long next, long divisor) {
        long top = divisor >>> 32;
        long guess = Long.divideUnsigned(high, top);
        long rest = high - guess * top;
        while (guess > LOW || rest <= LOW && Long.compareUnsigned(guess * (divisor & LOW), rest << 32 | next) > 0) {
            guess--;
            rest += top;
        }
        return guess;
    }

    /** @param toHalf how what is cut off compares with half of the lowest bit */
    private static ExtendedFloat rounded(long mantissa, int toHalf, int exponent) {
        boolean up = toHalf > 0 || toHalf == 0 && (mantissa & 1) != 0;
        if (!up) {
            return new ExtendedFloat(mantissa, exponent);
        }
        return mantissa == -1
                ? new ExtendedFloat(Long.MIN_VALUE, exponent + 1)
                : new ExtendedFloat(mantissa + 1, exponent);
    }

    /** The integer below this number plus one half, where the sum is rounded like any other; unsigned, below 2^64. */
    long plusHalfTruncated() {
        if (mantissa == 0 || exponent < -BITS) {
            return exponent == -BITS - 1 && mantissa == -1 ? 1 : 0;
        } else if (exponent >= 0) {
            return exponent == 0 ? mantissa + (mantissa & 1) : mantissa << exponent;
        }
        long sum = mantissa + (1L << -exponent - 1);
        if (sum < 0) {
            return shiftedRight(sum, -exponent);
        }
        long half = sum >>> 1 | Long.MIN_VALUE;
        long even = half + (sum & half & 1);
        return shiftedRight(even, -exponent - 1);
    }

    private static long shiftedRight(long unsigned, int places) {
        return places >= BITS ? 0 : unsigned >>> places;
    }

    /** The nearest double, which is infinite or zero for what is out of range. */
    double toDouble() {
        int cut = Math.max(BITS - DOUBLE_BITS, DOUBLE_LEAST - exponent);
        if (mantissa == 0 || cut > BITS) {
            return 0;
        }
        long kept = shiftedRight(mantissa, cut);
        long lost = mantissa << BITS - cut;
        int toHalf = Long.compareUnsigned(lost, Long.MIN_VALUE);
        long whole = toHalf > 0 || toHalf == 0 && (kept & 1) != 0 ? kept + 1 : kept;
        return exponent + cut > DOUBLE_MOST ? Double.POSITIVE_INFINITY : Math.scalb((double) whole, exponent + cut);
    }

    private static long unsignedHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> BITS - 1 & b) + (b >> BITS - 1 & a);
    }
}
