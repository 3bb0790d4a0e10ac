package io.github.mpyfreezer.vm.number;

/** {@code pow} of C. */
final class Power {
    private Power() {}

    static double of(double base, double exponent) {
        if (base == 1 || exponent == 0 || base == -1 && Math.abs(exponent) >= 0x1p53) {
            return 1;
        } else if (exponent == 2) {
            return base * base;
        } else if (!isOrdinary(base) || !isOrdinary(exponent) || base < 0 && exponent != Math.rint(exponent)) {
            return StrictMath.pow(base, exponent);
        }
        DoubleDouble logarithm = Logarithm.pair(Math.abs(base));
        double size =
                Math.abs(exponent) < 0x1p64 ? Exponential.of(logarithm.times(exponent)) : far(logarithm, exponent);
        return base < 0 && isOdd(exponent) ? -size : size;
    }

    private static double far(DoubleDouble logarithm, double exponent) {
        return logarithm.high() > 0 == exponent > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    private static boolean isOdd(double integer) {
        return Math.abs(integer) < 0x1p53 && ((long) integer & 1) != 0;
    }

    private static boolean isOrdinary(double x) {
        return x != 0 && Math.abs(x) <= Double.MAX_VALUE;
    }
}
