package io.github.mpyfreezer.vm.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Five to integer powers, each rounded once. */
final class PowersOfFive {
    private static final int MOST = 350;
    private static final double[] DOUBLES = new double[2 * MOST + 1];
    private static final float[] FLOATS = new float[2 * MOST + 1];

    static {
        for (int power = -MOST; power <= MOST; power++) {
            BigDecimal exact = exact(power);
            DOUBLES[power + MOST] = exact.doubleValue();
            FLOATS[power + MOST] = exact.floatValue();
        }
    }

    private PowersOfFive() {}

    /** {@code 5^power}, infinite or zero beyond the range of a double. */
    static double asDouble(int power) {
        return Math.abs(power) > MOST ? beyond(power) : DOUBLES[power + MOST];
    }

    /** {@code 5^power}, infinite or zero beyond the range of a float. */
    static float asFloat(int power) {
        return Math.abs(power) > MOST ? beyond(power) : FLOATS[power + MOST];
    }

    private static float beyond(int power) {
        return power < 0 ? 0 : Float.POSITIVE_INFINITY;
    }

    private static BigDecimal exact(int power) {
        return power >= 0
                ? new BigDecimal(BigInteger.valueOf(5).pow(power))
                : new BigDecimal(BigInteger.TWO.pow(-power)).scaleByPowerOfTen(power);
    }
}
