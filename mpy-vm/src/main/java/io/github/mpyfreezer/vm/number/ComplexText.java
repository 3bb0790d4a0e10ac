package io.github.mpyfreezer.vm.number;

/**
 * Writes complex numbers as {@code print} does; {@code complex_print} in py/objcomplex.c.
 *
 * @param parts writes the parts
 */
public record ComplexText(FloatText parts) {
    /** {@code (1-2j)}, or {@code 2j} if the real part is zero. */
    public String repr(Complex value) {
        return value.real() == 0
                ? part(value.imaginary(), FloatText.NO_SIGN) + "j"
                : "(" + part(value.real(), FloatText.NO_SIGN) + part(value.imaginary(), '+') + "j)";
    }

    private String part(double value, char sign) {
        return parts.format(value, 'g', FloatText.REPR_PRECISION, sign);
    }
}
