package io.github.mpyfreezer.cli;

import static io.github.mpyfreezer.cli.FaultProbe.HOST;
import static io.github.mpyfreezer.cli.FaultProbe.HOST_32;
import static io.github.mpyfreezer.cli.FaultProbe.NEWEST;
import static io.github.mpyfreezer.cli.FaultProbe.assertCompiles;
import static io.github.mpyfreezer.cli.FaultProbe.frozen;
import static io.github.mpyfreezer.cli.FaultProbe.ours;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Integers;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.cli.StockFaults.Row;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the stock tool is wrong when it freezes, this tool is right: numbers. Each test says what right is, and holds the recorded
 * stock output, where there is one, against the same measure, which it fails. docs/DEVIATIONS.md has the rows.
 */
class StockNumbersTest {
    @TempDir
    private Path folder = Path.of("");

    /** Values are given as Python and Java both read them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            float_digits   | 0.30000000000000004 123456789.12345679 1.0000000000000002 1.1754943508222875e-38 \
            3002399751580330.5 1.6653345369377348e-16 0.30000000000000004 4.35 0.6000000000000001
            float_negzero  | -0.0 0.0 -0.0 -0.0
            float_inf      | Infinity Infinity -Infinity Infinity 1.0
            float_nan      | NaN NaN 1.0
            """)
    void aFloatIsTheVeryNumber(String id, String numbers) {
        List<Optional<Double>> values = Arrays.stream(numbers.split(" ", -1))
                .map(number -> Optional.of(Double.valueOf(number)))
                .toList();
        Row row = StockFaults.row(id, NEWEST);

        assertThat(ours(row).floats()).isEqualTo(values);
        assertThat(new FrozenText(row.text()).floats()).isNotEqualTo(values);
    }

    @Test
    void aFloatBeyondSinglePrecisionIsNoReasonToCrash() {
        for (String id : List.of("float_huge", "float_fltmax")) {
            Row row = StockFaults.row(id, NEWEST);
            assertThat(row.error()).contains("OverflowError");
            assertThat(row.ours().code()).isZero();
        }
        assertThat(ours(StockFaults.row("float_huge", NEWEST)).floats())
                .as("each for firmware with floats, then for one with doubles")
                .containsExactly(
                        Optional.of(Double.POSITIVE_INFINITY),
                        Optional.of(1e100),
                        Optional.of(Double.POSITIVE_INFINITY),
                        Optional.of(Double.MAX_VALUE),
                        Optional.of(Double.POSITIVE_INFINITY),
                        Optional.of(1e39));
    }

    @Test
    void aNegativeFloatFillsItsWordAndNoMore() {
        Row row = StockFaults.row("float_negative", NEWEST);
        double[] values = {-1, -0.5, -3.4e38, -1e-10, -2.25, -1.5, -1.5, -0.75};
        List<BigInteger> c = new ArrayList<>();
        List<BigInteger> d = new ArrayList<>();
        for (double value : values) {
            BigInteger single = BigInteger.valueOf(Float.floatToIntBits((float) value) & 0xffff_fffcL | 2);
            c.add(single.add(BigInteger.valueOf(0x80800000L)).mod(BigInteger.ONE.shiftLeft(32)));
            BigInteger wide = new BigInteger(Long.toUnsignedString(Double.doubleToLongBits(value)));
            d.add(wide.add(new BigInteger("8004000000000000", 16)).mod(BigInteger.ONE.shiftLeft(64)));
        }

        assertThat(ours(row).words("C")).isEqualTo(c);
        assertThat(ours(row).words("D")).isEqualTo(d);
        assertThat(new FrozenText(row.text()).words("C")).isNotEqualTo(c);
        assertThat(new FrozenText(row.text()).words("D")).isNotEqualTo(d);
    }

    /** Compiled without a warning; what stock writes is not. */
    @ParameterizedTest
    @CsvSource({
        "float_inf, A, FLOAT",
        "float_nan, A, DOUBLE",
        "complex, A, DOUBLE",
        "float_negative, D, DOUBLE",
        "float_negzero, D, DOUBLE"
    })
    void everyFloatCompiles(String id, Words words, FloatKind floats) throws IOException {
        assertCompiles(
                folder, HOST_32.with(Firmware.QstrHeaderFile.HASH1).with(words, floats), StockFaults.row(id, NEWEST));
    }

    @Test
    void partsOfComplexNumbersAreTheVeryNumbersToo() {
        Row row = StockFaults.row("complex", NEWEST);

        assertThat(ours(row).floats()).contains(Optional.of(0.1 + 0.2), Optional.of(Double.POSITIVE_INFINITY));
        assertThat(ours(row).floats()).doesNotContain(Optional.empty());
        assertThat(new FrozenText(row.text()).floats())
                .contains(Optional.empty())
                .doesNotContain(Optional.of(0.1 + 0.2));
    }

    /** C has no literal for the least number: what stands there is the negation of one that does not fit. */
    @Test
    void noLongLongIsWrittenThatDoesNotFit() {
        Path file = HandMadeMpy.module("least.py")
                .constant(Long.MIN_VALUE)
                .constant(Long.MIN_VALUE + 1)
                .constant(Long.MAX_VALUE)
                .writeTo(folder.resolve("least.mpy"));
        List<String> ours = new FrozenText(HOST.with(Integers.LONG_LONG)
                        .freezeWith("headers-qstr/hash2.h", List.of(file))
                        .stdout())
                .longLongs();
        Row row = StockFaults.row("longlong_range", NEWEST);

        assertThat(ours).containsExactly("(-9223372036854775807 - 1)", "-9223372036854775807", "9223372036854775807");
        assertThat(ours).allMatch(StockNumbersTest::fitsLongLong);
        assertThat(new FrozenText(row.text()).longLongs())
                .contains("-9223372036854775808", "18446744073709551616")
                .anyMatch(literal -> !fitsLongLong(literal));
        assertThat(row.ours().stderr())
                .isEqualTo("mpy/bytecode/consts_bigint.mpy: line 3, in <module>: integer 9223372036854775808,"
                        + " but target has integers of 64 bits\n");
    }

    private static boolean fitsLongLong(String c) {
        return Pattern.compile("\\d+")
                .matcher(c)
                .results()
                .allMatch(match -> new BigInteger(match.group()).bitLength() <= 63);
    }

    @Test
    void aMessageNamesTheModuleAndTheLineNotAnAddress() {
        for (String release : List.of("1.19.1", "1.23.0", NEWEST)) {
            Row row = StockFaults.row("none_range", release);
            assertThat(row.error()).contains("object at 0x");
            assertThat(row.ours().stderr())
                    .isEqualTo("mpy/bytecode/consts_int.mpy: line 6, in <module>: integer 1073741824,"
                            + " but target does not support long int\n");
        }
    }

    /** Types of digits are those that py/mpz.h has for their width. */
    @ParameterizedTest
    @CsvSource({"1, 8", "4, 8", "7, 8", "8, 8", "9, 16", "15, 16", "16, 16", "17, 32", "30, 32", "32, 32"})
    void digitsHaveATypeThatThereIs(int bits, int type) {
        String c = frozen(NEWEST, "-mmpz-dig-size", Integer.toString(bits), "mpy/bytecode/consts_bigint.mpy")
                .c();
        var types = Pattern.compile("\\.dig=\\((\\w+)\\*\\)\\(const (\\w+)\\[\\]\\)")
                .matcher(c);

        assertThat(types.results().flatMap(match -> Stream.of(match.group(1), match.group(2))))
                .isNotEmpty()
                .containsOnly("uint" + type + "_t");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 33, 64})
    void digitsOfAWidthThatThereIsNotAreRefused(int bits) {
        Outcome outcome = Outcome.of(
                "mpy-tool", "-f", "-mmpz-dig-size", Integer.toString(bits), "mpy/bytecode/consts_bigint.mpy");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.stdout()).isEmpty();
        assertThat(outcome.stderr()).isEqualTo("-mmpz-dig-size: found " + bits + ", expected 1 to 32\n");
    }
}
