package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Complex functions are made of real ones, in which a C library may be off by a bit. */
class ComplexFunctionsTest {
    private static final ComplexFunctions FUNCTIONS = new ComplexFunctions(FloatKind.DOUBLE);
    private static final ComplexArithmetic ARITHMETIC = new ComplexArithmetic(FloatKind.DOUBLE);
    /** In units of the last place of the result's size. */
    private static final double SLACK = 4;

    @Test
    void resultsAreThoseOfTheInterpreter() throws IOException {
        for (String[] row : NumberFixtures.rows("complex-double.txt")) {
            double[] x = NumberFixtures.numbers(row[1]);
            double[] expected = NumberFixtures.numbers(row[2]);
            Complex result = result(row[0], x[0], x[1]);
            double unit = Math.ulp(Math.hypot(expected[0], expected[1]));
            assertThat(Math.hypot(result.real() - expected[0], result.imaginary() - expected[1]) / unit)
                    .as("%s %s", row[0], row[1])
                    .isLessThanOrEqualTo(SLACK);
        }
    }

    private static Complex result(String name, double x, double y) {
        var z = new Complex(x, y);
        return switch (name) {
            case "phase" -> new Complex(FUNCTIONS.phase(z), 0);
            case "rect" -> FUNCTIONS.rect(x, y);
            case "exp" -> FUNCTIONS.exp(z);
            case "log" -> FUNCTIONS.log(z);
            case "log10" -> FUNCTIONS.log10(z);
            case "sqrt" -> FUNCTIONS.sqrt(z);
            case "cos" -> FUNCTIONS.cos(z);
            case "sin" -> FUNCTIONS.sin(z);
            case "pow" -> ARITHMETIC.power(z, new Complex(y, 0.5));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The texts are those of the unix port. */
    @Test
    void zeroHasFewPowers() {
        var zero = new Complex(0, 0);

        assertThat(ARITHMETIC.power(zero, new Complex(2, 0))).isEqualTo(zero);
        assertThat(ARITHMETIC.power(zero, zero)).isEqualTo(new Complex(1, 0));
        assertThatThrownBy(() -> ARITHMETIC.power(zero, new Complex(0, 1))).hasMessage("0.0 to a complex power");
        assertThatThrownBy(() -> ARITHMETIC.divide(zero, zero)).hasMessage("complex divide by zero");
    }
}
