package io.github.mpyfreezer.vm.number;

/**
 * The functions of {@code cmath}, with each step rounded to the kind; py/modcmath.c. None of them refuses an argument.
 *
 * @param kind of the parts
 */
public record ComplexFunctions(FloatKind kind) {
    private static final double LOG10_OF_E = 0.4342944819032518;

    /** {@code cmath.phase(z)}; with {@link ComplexArithmetic#magnitude} it is {@code cmath.polar(z)}. */
    public double phase(Complex z) {
        return kind.nearest(ArcTangent.of(z.imaginary(), z.real()));
    }

    /** {@code cmath.rect(radius, angle)}. */
    public Complex rect(double radius, double angle) {
        return new Complex(kind.nearest(radius * cos(angle)), kind.nearest(radius * sin(angle)));
    }

    /** {@code cmath.exp(z)}. */
    public Complex exp(Complex z) {
        return rect(kind.nearest(Exponential.of(z.real())), z.imaginary());
    }

    /** {@code cmath.log(z)}. */
    public Complex log(Complex z) {
        return new Complex(kind.nearest(0.5 * kind.nearest(Logarithm.natural(square(z)))), phase(z));
    }

    /** {@code cmath.log10(z)}. */
    public Complex log10(Complex z) {
        return new Complex(
                kind.nearest(0.5 * kind.nearest(Logarithm.decimal(square(z)))),
                kind.nearest(kind.nearest(LOG10_OF_E) * phase(z)));
    }

    /** {@code cmath.sqrt(z)}. */
    public Complex sqrt(Complex z) {
        return rect(kind.nearest(Power.of(square(z), 0.25)), kind.nearest(0.5 * phase(z)));
    }

    /** {@code cmath.cos(z)}. */
    public Complex cos(Complex z) {
        return new Complex(
                kind.nearest(cos(z.real()) * kind.nearest(Hyperbolic.cosine(z.imaginary()))),
                kind.nearest(-sin(z.real()) * kind.nearest(Hyperbolic.sine(z.imaginary()))));
    }

    /** {@code cmath.sin(z)}. */
    public Complex sin(Complex z) {
        return new Complex(
                kind.nearest(sin(z.real()) * kind.nearest(Hyperbolic.cosine(z.imaginary()))),
                kind.nearest(cos(z.real()) * kind.nearest(Hyperbolic.sine(z.imaginary()))));
    }

    private double square(Complex z) {
        return kind.nearest(kind.nearest(z.real() * z.real()) + kind.nearest(z.imaginary() * z.imaginary()));
    }

    private double sin(double x) {
        return kind.nearest(Circular.sin(x));
    }

    private double cos(double x) {
        return kind.nearest(Circular.cos(x));
    }
}
