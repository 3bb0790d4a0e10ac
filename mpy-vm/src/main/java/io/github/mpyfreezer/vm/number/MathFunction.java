package io.github.mpyfreezer.vm.number;

/**
 * The functions of {@code math} with one float argument and a float result; py/modmath.c. Each is computed for doubles and
 * rounded to the kind.
 */
public enum MathFunction {
    /** {@code math.acos}. */
    ACOS,
    /** {@code math.acosh}. */
    ACOSH,
    /** {@code math.asin}. */
    ASIN,
    /** {@code math.asinh}. */
    ASINH,
    /** {@code math.atan}. */
    ATAN,
    /** {@code math.atanh}. */
    ATANH,
    /** {@code math.cos}. */
    COS,
    /** {@code math.cosh}. */
    COSH,
    /** {@code math.erf}. */
    ERF,
    /** {@code math.erfc}. */
    ERFC,
    /** {@code math.exp}. */
    EXP,
    /** {@code math.expm1}. */
    EXPM1,
    /** {@code math.fabs}. */
    FABS,
    /** {@code math.gamma}. */
    GAMMA,
    /** {@code math.lgamma}. */
    LGAMMA,
    /** {@code math.log2}. */
    LOG2,
    /** {@code math.log10}. */
    LOG10,
    /** {@code math.sin}. */
    SIN,
    /** {@code math.sinh}. */
    SINH,
    /** {@code math.sqrt}. */
    SQRT,
    /** {@code math.tan}. */
    TAN,
    /** {@code math.tanh}. */
    TANH;

    /**
     * The result for {@code x}.
     *
     * @throws NumberException if the result is not finite though {@code x} is, or not a number though {@code x} is one
     */
    public double of(FloatKind kind, double x) {
        double rounded = kind.nearest(unchecked(x));
        if (Double.isNaN(rounded) && !Double.isNaN(x) || Double.isInfinite(rounded) && !Double.isInfinite(x)) {
            throw MathDomain.error();
        }
        return rounded;
    }

    private double unchecked(double x) {
        return switch (this) {
            case ACOS -> ArcTangent.cosine(x);
            case ACOSH -> Hyperbolic.arcCosine(x);
            case ASIN -> ArcTangent.sine(x);
            case ASINH -> Hyperbolic.arcSine(x);
            case ATAN -> ArcTangent.of(x);
            case ATANH -> Hyperbolic.arcTangent(x);
            case COS -> Circular.cos(x);
            case COSH -> Hyperbolic.cosine(x);
            case ERF -> ErrorFunction.of(x);
            case ERFC -> ErrorFunction.complement(x);
            case EXP -> Exponential.of(x);
            case EXPM1 -> StrictMath.expm1(x);
            case FABS -> Math.abs(x);
            case GAMMA -> Gamma.of(x);
            case LGAMMA -> LogGamma.of(x);
            case LOG2 -> Logarithm.binary(x);
            case LOG10 -> Logarithm.decimal(x);
            case SIN -> Circular.sin(x);
            case SINH -> Hyperbolic.sine(x);
            case SQRT -> Math.sqrt(x);
            case TAN -> Circular.tan(x);
            case TANH -> StrictMath.tanh(x);
        };
    }
}
