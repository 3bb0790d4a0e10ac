package io.github.mpyfreezer.manifest.python;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes floating-point numbers. */
final class RealText {
    private RealText() {}

    /** The shortest digits that mean this number, as {@code repr} gives them. */
    static String shortest(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        } else if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        } else if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        var exact = new BigDecimal(value);
        var rounded = exact;
        for (int digits = 1; digits <= 17; digits++) {
            rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                break;
            }
        }
        return written(rounded.stripTrailingZeros());
    }

    private static String written(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = number.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        return scientific(number, exponent);
    }

    /** A digit, the others behind a point if there are any, and an exponent of at least two digits. */
    static String scientific(BigDecimal number, int exponent) {
        String digits = number.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String size = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + size;
    }
}
