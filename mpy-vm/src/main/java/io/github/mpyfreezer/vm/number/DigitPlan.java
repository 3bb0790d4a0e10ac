package io.github.mpyfreezer.vm.number;

/**
 * How many digits and zeros a number is written with, before any digit is known.
 *
 * @param style {@code e}, {@code f} or {@code g}
 * @param exponent of ten of the first digit
 * @param mostDigits significant digits at most
 * @param leadingZeros zeros after the point that a small number in style {@code f} begins with
 * @param trailingZeros zeros after {@code mostDigits}
 * @param plainBelow from this exponent on, style {@code g} writes it
 */
record DigitPlan(
        char style, boolean upper, int exponent, int mostDigits, int leadingZeros, int trailingZeros, int plainBelow) {
    /** Exponents from this one on are written where the fewest digits are asked for. */
    private static final int REPR_PLAIN_BELOW = 16;

    static DigitPlan of(FloatKind kind, FloatRequest request, int exponent) {
        int room = request.buffer();
        boolean repr = request.precision() == FloatText.REPR_PRECISION;
        int precision = repr ? kind.mostDigits() : request.precision();
        int plainBelow = repr ? REPR_PLAIN_BELOW : Math.min(precision, room - 3);
        if (request.style() == 'f' && exponent > 0 && exponent + precision + 2 > room) {
            return scientific(kind, request, exponent, 'g', precision + 1, plainBelow);
        } else if (request.style() == 'f') {
            return fixed(kind, request, exponent, Math.min(precision, room - 3));
        }
        return scientific(kind, request, exponent, request.style(), precision, plainBelow);
    }

    private static DigitPlan scientific(
            FloatKind kind, FloatRequest request, int exponent, char style, int precision, int plainBelow) {
        int digits = style == 'e' || precision == 0 ? precision + 1 : precision;
        int shown = Math.min(digits, kind.mostDigits());
        int zeros = Math.min(digits - shown, request.buffer() - shown - kind.exponentRoom() - 1);
        return new DigitPlan(style, request.upper(), exponent, shown, 0, zeros, plainBelow);
    }

    private static DigitPlan fixed(FloatKind kind, FloatRequest request, int exponent, int decimals) {
        int leadingZeros = exponent < -2 && decimals > 2 ? Math.min(-exponent, decimals) - 2 : 0;
        int digits = decimals + Math.max(exponent, 0) + 1;
        if (exponent < -2 && decimals > 2) {
            digits = decimals - leadingZeros;
        }
        int shown = Math.min(digits, kind.mostDigits());
        int zeros = Math.min(digits - shown, request.buffer() - shown - 3);
        return new DigitPlan('f', request.upper(), exponent, shown, leadingZeros, zeros, 0);
    }
}
