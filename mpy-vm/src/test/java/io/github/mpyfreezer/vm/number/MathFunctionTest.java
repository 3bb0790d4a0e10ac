package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Functions of {@code math}, against exact results and against a C library, which is not exact itself. */
class MathFunctionTest {
    /** How far the C library is off, in units of the last place; without a name here, at most one. */
    private static final Map<String, Integer> SLACK = Map.of("gamma", 6, "lgamma", 6, "erfc", 3);

    private static final MathOperations DOUBLES = new MathOperations(FloatKind.DOUBLE);

    @Test
    void mostFunctionsAreRoundedRight() throws IOException {
        for (String[] row : NumberFixtures.rows("math-rounded.txt")) {
            double result = result(row[0], NumberFixtures.numbers(row[1]));
            assertThat(result).as("%s %s", row[0], row[1]).isEqualTo(NumberFixtures.number(row[2]));
        }
    }

    @Test
    void noFunctionIsFarFromTheInterpreters() throws IOException {
        for (String[] row : NumberFixtures.rows("math-double.txt")) {
            double result = result(row[0], NumberFixtures.numbers(row[1]));
            double expected = NumberFixtures.number(row[2]);
            assertThat(Math.abs(result - expected) / Math.ulp(expected))
                    .as("%s %s", row[0], row[1])
                    .isLessThanOrEqualTo(SLACK.getOrDefault(row[0], 1));
        }
    }

    private static double result(String name, double[] x) {
        return switch (name) {
            case "log" -> DOUBLES.log(x[0]);
            case "pow" -> DOUBLES.pow(x[0], x[1]);
            case "atan2" -> DOUBLES.atan2(x[0], x[1]);
            default -> MathFunction.valueOf(name.toUpperCase(Locale.ROOT)).of(FloatKind.DOUBLE, x[0]);
        };
    }

    /** What {@code math.f(x)} raises on the unix port. */
    @Test
    void argumentsOutsideTheDomainAreRefused() {
        assertRefused(() -> MathFunction.ACOSH.of(FloatKind.DOUBLE, -1e117));
        assertRefused(() -> MathFunction.SQRT.of(FloatKind.DOUBLE, -1));
        assertRefused(() -> MathFunction.EXP.of(FloatKind.DOUBLE, 1000));
        assertRefused(() -> MathFunction.EXP.of(FloatKind.SINGLE, 100));
        assertRefused(() -> MathFunction.GAMMA.of(FloatKind.DOUBLE, -2));
        assertRefused(() -> MathFunction.GAMMA.of(FloatKind.DOUBLE, Double.NEGATIVE_INFINITY));
        assertRefused(() -> MathFunction.LGAMMA.of(FloatKind.DOUBLE, 0));
        assertRefused(() -> MathFunction.SIN.of(FloatKind.DOUBLE, Double.POSITIVE_INFINITY));
        assertRefused(() -> MathFunction.ATANH.of(FloatKind.DOUBLE, 1));
        assertRefused(() -> DOUBLES.log(0));
        assertRefused(() -> DOUBLES.pow(0, -1));
        assertRefused(() -> DOUBLES.isClose(1, 1, -0.1, 0));
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        NumberException.class, e -> assertThat(e.kind()).isEqualTo(NumberException.Kind.VALUE_ERROR))
                .hasMessage("math domain error");
    }

    @Test
    void notANumberGoesThrough() {
        for (MathFunction function : MathFunction.values()) {
            assertThat(function.of(FloatKind.DOUBLE, Double.NaN))
                    .as(function.name())
                    .isNaN();
        }
    }

    @Test
    void infiniteArgumentsHaveTheirLimits() {
        double infinity = Double.POSITIVE_INFINITY;

        assertThat(MathFunction.EXP.of(FloatKind.DOUBLE, -infinity)).isZero();
        assertThat(MathFunction.ERF.of(FloatKind.DOUBLE, -infinity)).isEqualTo(-1);
        assertThat(MathFunction.ERFC.of(FloatKind.DOUBLE, -infinity)).isEqualTo(2);
        assertThat(MathFunction.LGAMMA.of(FloatKind.DOUBLE, -infinity)).isEqualTo(infinity);
        assertThat(MathFunction.ATAN.of(FloatKind.DOUBLE, infinity)).isEqualTo(Math.PI / 2);
        assertThat(DOUBLES.pow(-1, infinity)).isEqualTo(1);
        assertThat(DOUBLES.pow(-1, 1e300)).isEqualTo(1);
    }

    @Test
    void zeroKeepsItsSign() {
        for (MathFunction function :
                List.of(MathFunction.ERF, MathFunction.SIN, MathFunction.TAN, MathFunction.ASIN, MathFunction.ATANH)) {
            assertThat(function.of(FloatKind.DOUBLE, -0.0)).as(function.name()).isEqualTo(-0.0);
        }
        assertThat(MathFunction.GAMMA.of(FloatKind.DOUBLE, -180.3)).isEqualTo(-0.0);
    }

    @Test
    void factorialsAreExact() {
        assertThat(MathOperations.factorial(0)).isEqualTo(new IntegerValue.Word(1));
        assertThat(MathOperations.factorial(20)).isEqualTo(new IntegerValue.Word(2_432_902_008_176_640_000L));
        assertThat(MathOperations.factorial(25))
                .isEqualTo(new IntegerValue.Big(new BigInteger("15511210043330985984000000")));
        assertThatThrownBy(() -> MathOperations.factorial(-1)).hasMessage("negative factorial");
    }
}
