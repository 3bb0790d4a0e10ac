package io.github.mpyfreezer.vm.number;

/**
 * The operators of {@code complex}, with each step rounded to the kind; py/objcomplex.c.
 *
 * @param kind of the parts
 */
public record ComplexArithmetic(FloatKind kind) {
    /** {@code complex(a, b)}, where a float has the imaginary part zero: {@code a + 1j * b}. */
    public Complex join(Complex a, Complex b) {
        return new Complex(kind.nearest(a.real() - b.imaginary()), kind.nearest(a.imaginary() + b.real()));
    }

    /** {@code a + b}. */
    public Complex add(Complex a, Complex b) {
        return new Complex(kind.nearest(a.real() + b.real()), kind.nearest(a.imaginary() + b.imaginary()));
    }

    /** {@code a - b}. */
    public Complex subtract(Complex a, Complex b) {
        return new Complex(kind.nearest(a.real() - b.real()), kind.nearest(a.imaginary() - b.imaginary()));
    }

    /** {@code a * b}. */
    public Complex multiply(Complex a, Complex b) {
        double real = kind.nearest(kind.nearest(a.real() * b.real()) - kind.nearest(a.imaginary() * b.imaginary()));
        double imaginary =
                kind.nearest(kind.nearest(a.real() * b.imaginary()) + kind.nearest(a.imaginary() * b.real()));
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
            return new Complex(kind.nearest(a.real() / b.real()), kind.nearest(a.imaginary() / b.real()));
        } else if (b.real() == 0) {
            return new Complex(kind.nearest(a.imaginary() / b.imaginary()), kind.nearest(-a.real() / b.imaginary()));
        }
        double square = square(b);
        return multiply(a, new Complex(kind.nearest(b.real() / square), kind.nearest(b.imaginary() / -square)));
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
        var logarithm = new Complex(
                kind.nearest(Logarithm.natural(size)), kind.nearest(ArcTangent.of(base.imaginary(), base.real())));
        Complex power = multiply(exponent, logarithm);
        double scale = kind.nearest(Exponential.of(power.real()));
        return new Complex(
                kind.nearest(scale * kind.nearest(Circular.cos(power.imaginary()))),
                kind.nearest(scale * kind.nearest(Circular.sin(power.imaginary()))));
    }

    /** {@code abs(a)}. */
    public double magnitude(Complex a) {
        return kind.nearest(Math.sqrt(square(a)));
    }

    private double square(Complex a) {
        return kind.nearest(kind.nearest(a.real() * a.real()) + kind.nearest(a.imaginary() * a.imaginary()));
    }
}
