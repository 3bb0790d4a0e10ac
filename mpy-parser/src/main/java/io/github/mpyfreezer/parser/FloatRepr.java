package io.github.mpyfreezer.parser;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes doubles in decimal as Python does, from their exact value, alike on every Java. */
public final class FloatRepr {
    /** No double needs more digits to be told from its neighbours. */
    public static final int MOST_DIGITS = 17;

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
        return layout(shortestDigits(value), 16);
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
        return layout(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)), digits);
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

    /** Places the point: plain from 1e-4 up to {@code most} digits before it, with an exponent beyond. */
    private static String layout(BigDecimal decimal, int most) {
        BigDecimal number = decimal.stripTrailingZeros();
        String digits = number.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - number.scale();
        String sign = number.signum() < 0 ? "-" : "";
        if (exponent >= -4 && exponent < most) {
            return sign + number.abs().toPlainString();
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        String size = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + size;
    }
}
