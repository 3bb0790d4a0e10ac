package io.github.mpyfreezer.vm.number;

import java.util.Locale;

/**
 * Writes floats of one kind as {@code print} and the format operators do, without padding; {@code mp_format_float} in
 * py/formatfloat.c, called with the buffer of {@code mp_print_float} in py/mpprint.c, whose size shows in long results.
 */
public final class FloatText {
    /** The precision that stands for as few digits as give the number back; also if a program asks for it. */
    public static final int REPR_PRECISION = 99;
    /** The sign for positive numbers when none is wanted. */
    public static final char NO_SIGN = '\0';

    private static final int USUAL_PRECISION = 6;

    private final FloatKind kind;
    private final DecimalScaling scaling;
    private final DigitSearch search;

    private FloatText(FloatKind kind) {
        this.kind = kind;
        this.scaling = kind.scaling();
        this.search = kind.digitSearch();
    }

    /** The writer for floats of {@code kind}. */
    public static FloatText of(FloatKind kind) {
        return new FloatText(kind);
    }

    /** What {@code repr()} and {@code print()} show: always with a point, an exponent or a word. */
    public String repr(double value) {
        String text = format(value, 'g', REPR_PRECISION, NO_SIGN);
        boolean bare = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('n') < 0;
        return bare ? text + ".0" : text;
    }

    /**
     * What {@code %} and {@code format} make of a float before they pad it. Where the result would not fit the buffer, digits
     * are left out, or {@code f} turns into {@code g}.
     *
     * @param value of this kind
     * @param type {@code e}, {@code f}, {@code g} or one of them in upper case
     * @param precision negative for six
     * @param sign {@code '+'} or {@code ' '} for numbers that are not negative, or {@link #NO_SIGN}
     */
    public String format(double value, char type, int precision, char sign) {
        boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
        char lead = negative ? '-' : sign;
        String text = magnitude(Math.abs(value), type, precision < 0 ? USUAL_PRECISION : precision, lead != NO_SIGN);
        return lead == NO_SIGN ? text : lead + text;
    }

    private String magnitude(double value, char type, int precision, boolean signed) {
        boolean upper = type < 'a';
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            String word = Double.isNaN(value) ? "nan" : "inf";
            return upper ? word.toUpperCase(Locale.ROOT) : word;
        }
        var request = new FloatRequest(Character.toLowerCase(type), upper, precision, signed);
        return search.text(value, DigitPlan.of(kind, request, decimalExponent(value)));
    }

    /** The exponent of ten of the first digit, by comparison with powers of ten as the arithmetic has them. */
    private int decimalExponent(double value) {
        if (value == 0) {
            return 0;
        }
        int exponent = (int) (binaryExponent(value) * 0.3010299956639812);
        int atLeastOne = value >= 1 ? 1 : 0;
        int step = value >= 1 ? 1 : -1;
        while (value >= scaling.toFloat(1, exponent + atLeastOne) == (value >= 1)) {
            exponent += step;
        }
        return exponent;
    }

    /** As the exponent field says it: numbers below the normal ones have the one below the least. */
    private int binaryExponent(double value) {
        return kind.isDouble() ? Math.getExponent(value) : Math.getExponent((float) value);
    }
}
