package io.github.mpyfreezer.vm.number;

/**
 * The operators of {@code complex}, with each step rounded to the kind; py/objcomplex.c.
 *
 * @param kind of the parts
 */
public record ComplexArithmetic(FloatKind kind) {
    /** {@code complex(a, b)}, where a float has the imaginary part zero: {@code a + 1j * b}. */
    public Complex join(Complex a, Complex b) {
        return new Complex(rounded(a.real() - b.imaginary()), rounded(a.imaginary() + b.real()));
    }

    /** {@code a + b}. */
    public Complex add(Complex a, Complex b) {
        return new Complex(rounded(a.real() + b.real()), rounded(a.imaginary() + b.imaginary()));
    }

    /** {@code a - b}. */
    public Complex subtract(Complex a, Complex b) {
        return new Complex(rounded(a.real() - b.real()), rounded(a.imaginary() - b.imaginary()));
    }

    /** {@code a * b}. */
    public Complex multiply(Complex a, Complex b) {
        double real = rounded(rounded(a.real() * b.real()) - rounded(a.imaginary() * b.imaginary()));
        double imaginary = rounded(rounded(a.real() * b.imaginary()) + rounded(a.imaginary() * b.real()));
        return new Complex(real, imaginary);
    }

    /**
     * {@code a / b}.
     *
     * @throws NumberException if {@code b} is zero
     */
    public Complex divide(Complex a, Complex b) {
        if (b.imaginary() == 0) {
            if (b.real() == 0) {
                throw NumberException.zeroDivision("complex divide by zero");
            }
            return new Complex(rounded(a.real() / b.real()), rounded(a.imaginary() / b.real()));
        } else if (b.real() == 0) {
            return new Complex(rounded(a.imaginary() / b.imaginary()), rounded(-a.real() / b.imaginary()));
        }
        double square = square(b);
        return multiply(a, new Complex(rounded(b.real() / square), rounded(b.imaginary() / -square)));
    }

    /** What {@code a // b} raises. */
    public static NumberException noFloorDivision() {
        return NumberException.of(NumberException.Kind.TYPE_ERROR, "can't truncate-divide a complex number");
    }

    /**
     * {@code base ** exponent}, by way of the logarithm.
     *
     * @throws NumberException if {@code base} is zero and {@code exponent} not a non-negative real number
     */
    public Complex power(Complex base, Complex exponent) {
        double size = magnitude(base);
        if (size == 0) {
            if (exponent.imaginary() != 0 || !(exponent.real() >= 0)) {
                throw NumberException.zeroDivision("0.0 to a complex power");
            }
            return new Complex(exponent.real() == 0 ? 1 : 0, base.imaginary());
        }
        var logarithm =
                new Complex(rounded(Logarithm.natural(size)), rounded(ArcTangent.of(base.imaginary(), base.real())));
        Complex power = multiply(exponent, logarithm);
        double scale = rounded(Exponential.of(power.real()));
        return new Complex(
                rounded(scale * rounded(Circular.cos(power.imaginary()))),
                rounded(scale * rounded(Circular.sin(power.imaginary()))));
    }

    /** {@code abs(a)}. */
    public double magnitude(Complex a) {
        return rounded(Math.sqrt(square(a)));
    }

    private double square(Complex a) {
        return rounded(rounded(a.real() * a.real()) + rounded(a.imaginary() * a.imaginary()));
    }

    private double rounded(double value) {
        return kind.isDouble() ? value : (float) value;
    }
}
