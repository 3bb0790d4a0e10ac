package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The 80-bit arithmetic against integers of any length. */
class ExtendedFloatTest {
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    private final Random random = new Random(80);

    @Test
    void productsAreRoundedToNearestEven() {
        for (int i = 0; i < 20_000; i++) {
            ExtendedFloat a = number();
            ExtendedFloat b = number();
            ExtendedFloat product = a.times(b);
            BigInteger exact = unsigned(a).multiply(unsigned(b));
            assertRounded(product, exact, BigInteger.ONE, a.exponent() + b.exponent());
        }
    }

    @Test
    void quotientsAreRoundedToNearestEven() {
        for (int i = 0; i < 20_000; i++) {
            ExtendedFloat a = number();
            ExtendedFloat b = number();
            ExtendedFloat quotient = a.over(b);
            assertRounded(quotient, unsigned(a), unsigned(b), a.exponent() - b.exponent());
        }
    }

    @Test
    void doublesAreTheNearestOnes() {
        for (int i = 0; i < 20_000; i++) {
            ExtendedFloat a = number();
            int exponent = random.nextInt(2200) - 1150;
            var shifted = new ExtendedFloat(a.mantissa(), exponent);
            var exact = new BigDecimal(unsigned(a)).multiply(powerOfTwo(exponent));
            assertThat(shifted.toDouble()).isEqualTo(exact.doubleValue());
        }
    }

    @Test
    void halvesAreAddedBeforeTheFractionIsCut() {
        assertThat(ExtendedFloat.of(2.5).plusHalfTruncated()).isEqualTo(3);
        assertThat(ExtendedFloat.of(2.49).plusHalfTruncated()).isEqualTo(2);
        assertThat(ExtendedFloat.of(0.4).plusHalfTruncated()).isZero();
        // the sum has 65 bits, and is a tie that goes to the even neighbour
        assertThat(ExtendedFloat.of(Long.MIN_VALUE | 5).plusHalfTruncated()).isEqualTo(Long.MIN_VALUE | 6);
        assertThat(ExtendedFloat.of(Long.MIN_VALUE | 6).plusHalfTruncated()).isEqualTo(Long.MIN_VALUE | 6);
        // all bits set, just below a half: rounding carries to one
        assertThat(new ExtendedFloat(-1, -65).plusHalfTruncated()).isEqualTo(1);
    }

    private ExtendedFloat number() {
        long bits = random.nextLong() | Long.MIN_VALUE;
        boolean few = random.nextBoolean();
        return new ExtendedFloat(few ? bits & -1L << random.nextInt(64) : bits, random.nextInt(200) - 100);
    }

    private static BigInteger unsigned(ExtendedFloat number) {
        return new BigInteger(Long.toUnsignedString(number.mantissa()));
    }

    private static BigDecimal powerOfTwo(int exponent) {
        return exponent >= 0
                ? new BigDecimal(BigInteger.ONE.shiftLeft(exponent))
                : BigDecimal.ONE.divide(new BigDecimal(BigInteger.ONE.shiftLeft(-exponent)));
    }

    /** Whether {@code result} is the nearest number of 64 bits to {@code top / bottom × 2^exponent}. */
    private static void assertRounded(ExtendedFloat result, BigInteger top, BigInteger bottom, int exponent) {
        assertThat(result.mantissa()).isNegative();
        int shift = result.exponent() - exponent;
        BigInteger scaledTop = shift < 0 ? top.shiftLeft(-shift) : top;
        BigInteger scaledBottom = shift > 0 ? bottom.shiftLeft(shift) : bottom;
        BigInteger[] division = scaledTop.divideAndRemainder(scaledBottom);
        int half = division[1].shiftLeft(1).compareTo(scaledBottom);
        boolean up = half > 0 || half == 0 && division[0].testBit(0);
        BigInteger rounded = up ? division[0].add(BigInteger.ONE) : division[0];
        // a carry out of 64 bits shows as the same power of two, one place up
        assertThat(unsigned(result)).isEqualTo(rounded.equals(TWO_TO_64) ? rounded.shiftRight(1) : rounded);
    }
}
