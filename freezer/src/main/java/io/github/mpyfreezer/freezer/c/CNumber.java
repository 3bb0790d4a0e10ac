package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.parser.FloatRepr;

/**
 * A floating-point number as C constants that give back the very number.
 *
 * @param value as a double
 * @param single as a constant of which any C compiler makes the nearest float, whether it rounds it to a double first or not
 *     ({@code -fsingle-precision-constant}): infinite where the number is too large for a float,
 *     zero where it is too small
 * @param wordC what stands for it under object representation C
 * @param wordD what stands for it under object representation D
 */
record CNumber(String value, String single, String wordC, String wordD) {
    /** Digits that mpy-tool.py prints; enough for most doubles. */
    private static final int USUAL_DIGITS = 16;
    /** Digits that are enough for any float. */
    private static final int SINGLE_DIGITS = 9;

    static CNumber of(double value) {
        String text = text(value);
        return new CNumber(text, single(value, text), wordC(value), wordD(value));
    }

    /** Whether firmware with floats of single precision needs another text than one with double. */
    boolean differsByWidth() {
        return !single.equals(value);
    }

    /** Whether the number's C text needs math.h. */
    static boolean needsMath(double value) {
        return !Double.isFinite(value) || isBeyondSingle(value);
    }

    private static boolean isBeyondSingle(double value) {
        return Double.isFinite(value) && Float.isInfinite((float) value);
    }

    /**
     * C warns of a number that is too large for a float, or so small that none is left of it; one that is halfway between two
     * may become either.
     */
    private static String single(double value, String text) {
        float nearest = (float) value;
        if (isBeyondSingle(value) || nearest == 0) {
            return text(nearest);
        }
        boolean either = Double.isFinite(value) && Float.parseFloat(text) != nearest;
        return either ? FloatRepr.general(nearest, SINGLE_DIGITS) : text;
    }

    /**
     * A double: with 16 digits if they suffice, else 17. Minus zero gets a point, since {@code -0} is an integer in C and
     * has no sign; an infinity or a nan is a macro of math.h.
     */
    private static String text(double value) {
        if (Double.isNaN(value)) {
            return "NAN";
        } else if (Double.isInfinite(value)) {
            return value < 0 ? "-INFINITY" : "INFINITY";
        } else if (value == 0) {
            return Double.doubleToRawLongBits(value) < 0 ? "-0.0" : "0";
        }
        String usual = FloatRepr.general(value, USUAL_DIGITS);
        return Double.parseDouble(usual) == value ? usual : FloatRepr.general(value, FloatRepr.MOST_DIGITS);
    }

    /**
     * The word that stands for a float under object representation C: its bits but for the last two, plus an offset
     * ({@code MP_OBJ_NEW_CONST_FLOAT} in py/obj.h), in 32 bits.
     */
    private static String wordC(double value) {
        int bits = Float.floatToIntBits((float) value);
        return hex((bits & ~3 | 2) + 0x80800000 & 0xffff_ffffL, 8);
    }

    /**
     * The word that stands for a double under object representation D: its bits plus an offset (py/obj.h), in 64 bits.
     * Where the top bit is then clear C would take it for signed, which does not fit the union it is cast to.
     */
    private static String wordD(double value) {
        long word = Double.doubleToLongBits(value) + 0x8004000000000000L;
        String hex = hex(word, 16);
        return word < 0 ? hex : "(uint64_t)" + hex;
    }

    private static String hex(long word, int digits) {
        String hex = Long.toHexString(word);
        return "0x" + "0".repeat(digits - hex.length()) + hex;
    }
}
