package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operators and conversions that need no function of a C library give the same bits on every machine. */
class NumberArithmeticTest {
    @ParameterizedTest
    @CsvSource({"DOUBLE, 63, arithmetic-double.txt", "SINGLE, 31, arithmetic-single.txt"})
    void resultsAreThoseOfTheInterpreter(FloatKind kind, int smallIntBits, String file) throws IOException {
        var machine = new Machine(kind, smallIntBits);
        for (String[] row : NumberFixtures.rows(file)) {
            assertThat(machine.result(row[0], row[1], NumberFixtures.numbers(row[2])))
                    .as("%s %s %s", row[0], row[1], row[2])
                    .isEqualTo(withoutNanBits(row[3]));
        }
    }

    private static String withoutNanBits(String result) {
        return result.replaceAll("[7f]ff80{12}|[7f]fc00000(?![0-9a-f])", "nan");
    }

    /** One that computes as the machine did which made the fixtures, x86. */
    private record Machine(FloatKind kind, int smallIntBits) {
        String result(String operation, String integer, double[] x) {
            try {
                return x.length == 4 ? ofComplex(operation, x) : ofFloat(operation, integer, x);
            } catch (NumberException e) {
                return NumberFixtures.text(e).replaceFirst(": ", " ");
            }
        }

        private String ofComplex(String operation, double[] x) {
            var arithmetic = new ComplexArithmetic(kind);
            Complex a = arithmetic.join(new Complex(x[0], 0), new Complex(x[1], 0));
            Complex b = arithmetic.join(new Complex(x[2], 0), new Complex(x[3], 0));
            return switch (operation) {
                case "cmul" -> bits(arithmetic.multiply(a, b));
                case "cdiv" -> bits(arithmetic.divide(a, b));
                case "cabs" -> bits(arithmetic.magnitude(a));
                case "crepr" -> new ComplexText(FloatText.of(kind)).repr(a);
                case "chash" -> Long.toString(new FloatHash(smallIntBits, false).of(a));
                default -> throw new IllegalArgumentException(operation);
            };
        }

        private String ofFloat(String operation, String integer, double[] x) {
            var arithmetic = new FloatArithmetic(kind);
            var functions = new MathOperations(kind);
            return switch (operation) {
                case "truediv" -> bits(arithmetic.divide(x[0], x[1]));
                case "floordiv" -> bits(arithmetic.floorDivide(x[0], x[1]));
                case "mod" -> bits(arithmetic.modulo(x[0], x[1]));
                case "divmod" -> {
                    FloatArithmetic.Division division = arithmetic.divmod(x[0], x[1]);
                    yield bits(division.quotient()) + "," + bits(division.remainder());
                }
                case "round" -> bits(arithmetic.round(x[0], Long.parseLong(integer)));
                case "fmod" -> bits(functions.fmod(x[0], x[1]));
                case "frexp" -> {
                    MathOperations.Parts parts = MathOperations.frexp(x[0]);
                    yield bits(parts.fraction()) + "," + parts.exponent();
                }
                case "modf" -> {
                    MathOperations.Split split = MathOperations.modf(x[0]);
                    yield bits(split.fraction()) + "," + bits(split.whole());
                }
                case "ldexp" -> bits(functions.ldexp(x[0], Long.parseLong(integer)));
                case "isclose" -> pythonBoolean(functions.isClose(x[0], x[1], rounded(0.3), rounded(0.01)));
                case "deg" -> bits(functions.degrees(x[0]));
                case "rad" -> bits(functions.radians(x[0]));
                case "int" ->
                    NumberFixtures.text(IntegerConversion.of(NumberKinds.all(kind), smallIntBits)
                            .toInteger(x[0]));
                case "hash" -> Long.toString(new FloatHash(smallIntBits, false).of(x[0]));
                case "half" -> Integer.toString(HalfFloat.encode((float) x[0]));
                case "i2f" -> bits(converted(new BigInteger(integer)));
                default -> throw new IllegalArgumentException(operation);
            };
        }

        private double converted(BigInteger integer) {
            IntegerConversion conversion = IntegerConversion.of(NumberKinds.all(kind), smallIntBits);
            return integer.bitLength() < Long.SIZE
                    ? conversion.toFloat(integer.longValue())
                    : conversion.toFloat(integer);
        }

        private double rounded(double value) {
            return kind.isDouble() ? value : (float) value;
        }

        private String bits(double value) {
            return NumberFixtures.bits(kind, value);
        }

        private String bits(Complex value) {
            return "c" + bits(value.real()) + "," + bits(value.imaginary());
        }

        private static String pythonBoolean(boolean value) {
            String name = Boolean.toString(value);
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }
}
