package io.github.mpyfreezer.parser;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes doubles in decimal as Python does, from their exact value, alike on every Java. */
public final class FloatRepr {
    /** No double needs more digits to be told from its neighbours. */
    public static final int MOST_DIGITS = 17;

    private static final int MANTISSA_BITS = 52;
    /** Numbers below 1/256 have longer fractions. */
    private static final int LEAST_USUAL = -8;
    /** The most digits before the point of a number with a mantissa of 53 bits and a fraction. */
    private static final int USUAL_DIGITS = 16;

    private FloatRepr() {}

    /** Python's {@code repr()}: the fewest digits that give the number back, with a point or an exponent. */
    public static String of(double value) {
        String text = shortest(value);
        boolean integral = text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        return integral ? text + ".0" : text;
    }

    /** The fewest digits that give the number back, without the point that {@link #of} adds: the parts of a complex. */
    static String shortest(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return special(value);
        }
        return layout(shortestDigits(value), USUAL_DIGITS);
    }

    /**
     * C's {@code %.<digits>g}: that many significant digits, trailing zeros dropped.
     *
     * @param digits 1 to {@value #MOST_DIGITS}
     */
    public static String general(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return special(value);
        }
        int exponent = Math.getExponent(value);
        boolean usual = exponent >= LEAST_USUAL && exponent <= MANTISSA_BITS && digits >= USUAL_DIGITS;
        return usual
                ? usual(value, digits)
                : layout(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)), digits);
    }

    /**
     * What {@link #general} gives for a number of usual size: its fraction has at most 60 bits, so that ten times as much
     * still fits a long, and before the point it has no more digits than are wanted.
     */
    private static String usual(double value, int digits) {
        long mantissa = Double.doubleToRawLongBits(value) & (1L << MANTISSA_BITS) - 1 | 1L << MANTISSA_BITS;
        int fractionBits = MANTISSA_BITS - Math.getExponent(value);
        long one = 1L << fractionBits;
        long decimal = mantissa >>> fractionBits;
        long rest = mantissa & one - 1;
        int scale = 0;
        for (int known = decimal == 0 ? 0 : Long.toString(decimal).length(); known < digits; scale++) {
            rest *= 10;
            decimal = decimal * 10 + (rest >>> fractionBits);
            rest &= one - 1;
            known += decimal == 0 ? 0 : 1;
        }
        boolean up = 2 * rest > one || 2 * rest == one && decimal % 2 != 0;
        return layout(value < 0, Long.toString(up ? decimal + 1 : decimal), scale, digits);
    }

    private static String layout(BigDecimal decimal, int most) {
        return layout(decimal.signum() < 0, decimal.unscaledValue().abs().toString(), decimal.scale(), most);
    }

    private static String special(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        return sign + (value == 0 ? "0" : "inf");
    }

    /** Of all decimals with the fewest digits that read back as {@code value}, the nearest to it. */
    private static BigDecimal shortestDigits(double value) {
        var exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean belowReads = below.doubleValue() == value;
            boolean aboveReads = above.doubleValue() == value;
            if (belowReads && aboveReads) {
                return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            } else if (belowReads || aboveReads) {
                return belowReads ? below : above;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }

    /**
     * Lays a decimal out, plain from 1e-4 up to {@code most} digits before the point, with an exponent beyond.
     *
     * @param unscaled the number without its sign and point
     * @param scale how many of its digits stand behind the point
     */
    private static String layout(boolean negative, String unscaled, int scale, int most) {
        int exponent = unscaled.length() - 1 - scale;
        String digits = withoutTrailingZeros(unscaled);
        var text = new StringBuilder(negative ? "-" : "");
        if (exponent < -4 || exponent >= most) {
            text.append(digits.charAt(0))
                    .append(digits.length() == 1 ? "" : ".")
                    .append(digits, 1, digits.length());
            text.append(exponent < 0 ? "e-" : "e+").append(Math.abs(exponent) < 10 ? "0" : "");
            return text.append(Math.abs(exponent)).toString();
        } else if (exponent < 0) {
            return text.append("0.")
                    .append("0".repeat(-1 - exponent))
                    .append(digits)
                    .toString();
        }
        int whole = exponent + 1;
        if (digits.length() <= whole) {
            return text.append(digits)
                    .append("0".repeat(whole - digits.length()))
                    .toString();
        }
        return text.append(digits, 0, whole)
                .append('.')
                .append(digits, whole, digits.length())
                .toString();
    }

    private static String withoutTrailingZeros(String digits) {
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
