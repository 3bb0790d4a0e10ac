package io.github.mpyfreezer.vm.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An angle as a multiple of π/32 and a rest.
 *
 * @param steps the multiple, modulo 64
 * @param rest at most π/64 and a little either way
 */
record ReducedAngle(int steps, DoubleDouble rest) {
    static final int FULL_CIRCLE = 64;

    private static final double STEPS_PER_UNIT = 32 / Math.PI;
    /** π/32 in parts; the first two have so few bits that their multiples are exact. */
    private static final double STEP = 0x1.921fb54400000p-4;

    private static final double STEP_SECOND = 0x1.0b4611a600000p-38;
    private static final DoubleDouble STEP_REST = new DoubleDouble(0x1.3198a2e037073p-73, 0x1.129024e088a68p-127);
    /** Larger angles are reduced with integers. */
    private static final double LARGE = 50_000;

    /** @param angle finite */
    static ReducedAngle of(double angle) {
        if (Math.abs(angle) > LARGE) {
            return ofLarge(angle);
        }
        double steps = Math.rint(angle * STEPS_PER_UNIT);
        DoubleDouble rest =
                DoubleDouble.sum(angle - steps * STEP, -steps * STEP_SECOND).minus(STEP_REST.times(steps));
        return new ReducedAngle((int) steps & FULL_CIRCLE - 1, rest);
    }

    private static ReducedAngle ofLarge(double angle) {
        BigInteger scaled = new BigDecimal(angle).toBigInteger().shiftLeft(Pi.BITS);
        BigDecimal fraction = new BigDecimal(angle).remainder(BigDecimal.ONE).multiply(new BigDecimal(Pi.ONE));
        scaled = scaled.add(fraction.toBigInteger());
        BigInteger step = Pi.VALUE.shiftRight(5);
        BigInteger steps = scaled.shiftLeft(1).add(step).divide(step.shiftLeft(1));
        BigDecimal rest = new BigDecimal(scaled.subtract(steps.multiply(step)))
                .divide(new BigDecimal(Pi.ONE), 60, RoundingMode.HALF_EVEN);
        double high = rest.doubleValue();
        double low = rest.subtract(new BigDecimal(high)).doubleValue();
        return new ReducedAngle(steps.intValue() & FULL_CIRCLE - 1, new DoubleDouble(high, low));
    }

    /** π with enough bits for the largest double. */
    private static final class Pi {
        static final int BITS = 1280;
        static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
        /** By Machin's formula. */
        static final BigInteger VALUE = arcTangentOfInverse(5)
                .shiftLeft(2)
                .subtract(arcTangentOfInverse(239))
                .shiftLeft(2);

        private static BigInteger arcTangentOfInverse(int n) {
            BigInteger power = ONE.divide(BigInteger.valueOf(n));
            BigInteger square = BigInteger.valueOf((long) n * n);
            BigInteger sum = BigInteger.ZERO;
            for (int odd = 1; power.signum() != 0; odd += 2) {
                BigInteger term = power.divide(BigInteger.valueOf(odd));
                sum = odd % 4 == 1 ? sum.add(term) : sum.subtract(term);
                power = power.divide(square);
            }
            return sum;
        }
    }
}
