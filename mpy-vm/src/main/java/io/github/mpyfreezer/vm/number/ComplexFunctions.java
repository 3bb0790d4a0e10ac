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
        return rounded(ArcTangent.of(z.imaginary(), z.real()));
    }

    /** {@code cmath.rect(radius, angle)}. */
    public Complex rect(double radius, double angle) {
        return new Complex(rounded(radius * cos(angle)), rounded(radius * sin(angle)));
    }

    /** {@code cmath.exp(z)}. */
    public Complex exp(Complex z) {
        return rect(rounded(Exponential.of(z.real())), z.imaginary());
    }

    /** {@code cmath.log(z)}. */
    public Complex log(Complex z) {
        return new Complex(rounded(0.5 * rounded(Logarithm.natural(square(z)))), phase(z));
    }

    /** {@code cmath.log10(z)}. */
    public Complex log10(Complex z) {
        return new Complex(
                rounded(0.5 * rounded(Logarithm.decimal(square(z)))), rounded(rounded(LOG10_OF_E) * phase(z)));
    }

    /** {@code cmath.sqrt(z)}. */
    public Complex sqrt(Complex z) {
        return rect(rounded(Power.of(square(z), 0.25)), rounded(0.5 * phase(z)));
    }

    /** {@code cmath.cos(z)}. */
    public Complex cos(Complex z) {
        return new Complex(
                rounded(cos(z.real()) * rounded(Hyperbolic.cosine(z.imaginary()))),
                rounded(-sin(z.real()) * rounded(Hyperbolic.sine(z.imaginary()))));
    }

    /** {@code cmath.sin(z)}. */
    public Complex sin(Complex z) {
        return new Complex(
                rounded(sin(z.real()) * rounded(Hyperbolic.cosine(z.imaginary()))),
                rounded(cos(z.real()) * rounded(Hyperbolic.sine(z.imaginary()))));
    }

    private double square(Complex z) {
        return rounded(rounded(z.real() * z.real()) + rounded(z.imaginary() * z.imaginary()));
    }

    private double sin(double x) {
        return rounded(Circular.sin(x));
    }

    private double cos(double x) {
        return rounded(Circular.cos(x));
    }

    private double rounded(double value) {
        return kind.isDouble() ? value : (float) value;
    }
}
