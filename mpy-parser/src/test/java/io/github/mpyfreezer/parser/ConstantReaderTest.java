package io.github.mpyfreezer.parser;

import static io.github.mpyfreezer.parser.Tables.hex;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Utf8;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers are text in the file. Python and the runtime each read more than any compiler writes ({@code 1_000},
 * {@code 0x1p3}, blanks), and not the same; so only what compilers write is taken, and what is taken has one value.
 */
class ConstantReaderTest {
    @Test
    void singletonsAreTheirCodeAlone() {
        assertThat(read("00")).isEqualTo(Constant.Singleton.FUN_TABLE);
        assertThat(read("01")).isEqualTo(Constant.Singleton.NONE);
        assertThat(read("02")).isEqualTo(Constant.Singleton.FALSE);
        assertThat(read("03")).isEqualTo(Constant.Singleton.TRUE);
        assertThat(read("04")).isEqualTo(Constant.Singleton.ELLIPSIS);
    }

    @Test
    void stringsAndBytesCountTheirBytes() {
        assertThat(read("05 00 00")).isEqualTo(new Constant.Str(Utf8.EMPTY));
        assertThat(read("05 03 e38182 00")).isEqualTo(new Constant.Str(Utf8.of("\u3042")));
        assertThat(read("05 03 610062 00")).isEqualTo(new Constant.Str(Utf8.of("a\0b")));
        assertThat(read("06 00 00")).isEqualTo(new Constant.ByteString(Bytes.EMPTY));
        assertThat(read("06 03 ff0080 00")).isEqualTo(new Constant.ByteString(hex("ff0080")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-1", "10", "2147483648", "-9223372036854775809", "99999999999999999999999999"})
    void integersAreDecimal(String text) {
        assertThat(read(7, text)).isEqualTo(new Constant.Int(new BigInteger(text)));
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 2000, 2001, 4301, 20_000})
    void integersMayBeLong(int digits) {
        var text = new StringBuilder("9");
        for (int i = 1; i < digits; i++) {
            text.append((i * i + i / 7) % 10);
        }
        BigInteger value = new BigInteger(text.toString());
        assertThat(read(7, text.toString())).isEqualTo(new Constant.Int(value));
        assertThat(read(7, "-" + text)).isEqualTo(new Constant.Int(value.negate()));
        String zeros = "1" + "0".repeat(digits);
        assertThat(read(7, zeros)).isEqualTo(new Constant.Int(BigInteger.TEN.pow(digits)));
    }

    /** -0 too: no compiler writes it, and it would be written back as 0. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "--1", "+5", "-0", "00", "007", "-01", " 1", "1 ", "1_000", "0x10", "1.0", "1e3", "12a",
                "\u0661", "1\n", "1\0"
            })
    void otherIntegersAreRefused(String text) {
        assertRefused(7, text, "decimal digits");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "1.0, 1.0",
        "1., 1.0",
        "100, 100.0",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "1e+100, 1e100",
        "1e-05, 0.00001",
        "1e22, 1e22",
        "-1.5e-7, -0.00000015",
        "4.940656458412465e-324, 4.9e-324",
        "1.7976931348623157e+308, 1.7976931348623157e308",
        "1e400, Infinity",
        "-1e400, -Infinity",
        "1e-400, 0.0",
        "inf, Infinity",
        "-inf, -Infinity",
        "nan, NaN",
        "-nan, NaN"
    })
    void floatsKeepTheirTextAndHaveTheNearestValue(String text, double value) {
        assertThat(read(8, text)).isEqualTo(new Constant.FloatNumber(text, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".5",
                "+1.0",
                "1.0 ",
                " 1.0",
                "1_0.0",
                "0x1p3",
                "1.5f",
                "1d",
                "1e",
                "1e+",
                "1.0e1.0",
                "1.0E5",
                "Infinity",
                "infinity",
                "NaN",
                "INF",
                "--1",
                "1.0.0",
                "e5",
                "1,5",
                "1.0\n",
                "1j",
                "\u0661.0"
            })
    void otherFloatsAreRefused(String text) {
        assertRefused(8, text, "a float such as 1.5, 1e+100, inf or nan");
    }

    @ParameterizedTest
    @CsvSource({
        "2j, 0.0, 2.0",
        "0j, 0.0, 0.0",
        "-0j, 0.0, -0.0",
        "-1.5e-7j, 0.0, -1.5e-7",
        "infj, 0.0, Infinity",
        "-infj, 0.0, -Infinity",
        "nanj, 0.0, NaN",
        "(1+2j), 1.0, 2.0",
        "(1-2j), 1.0, -2.0",
        "(-1.5+0.25j), -1.5, 0.25",
        "(1e+100-1e-05j), 1e100, -1e-5",
        "(1e16+1e16j), 1e16, 1e16",
        "(-0+1j), -0.0, 1.0",
        "(-0-0j), -0.0, -0.0",
        "(1-0j), 1.0, -0.0",
        "(nan+nanj), NaN, NaN",
        "(inf-infj), Infinity, -Infinity",
        // before 1.27 a plus stood before every imaginary part that is not below zero, and -0.0 is not
        // (py/objcomplex.c)
        "(1+-0j), 1.0, -0.0"
    })
    void complexNumbersHaveTwoParts(String text, double real, double imaginary) {
        assertThat(read(9, text)).isEqualTo(new Constant.ComplexNumber(text, real, imaginary));
    }

    /** (12j) above all: with the sign left out it might be 12j, or 1+2j. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "j",
                "(12j)",
                "(2j)",
                "(1.52.5j)",
                "(infinfj)",
                "1+2j",
                "1+2",
                "(1+2)",
                "(1+2j",
                "1+2j)",
                "(+1+2j)",
                "+2j",
                "(1++2j)",
                "(1--2j)",
                "(1-+2j)",
                "(1+2j) ",
                "(1 + 2j)",
                "(+2j)",
                "((1+2j))",
                "2J",
                "2i",
                "(1+j)"
            })
    void otherComplexNumbersAreRefused(String text) {
        assertRefused(9, text, "a complex number such as 2j or (1+2j)");
    }

    /** A pattern that tries every split of the digits takes ten minutes here. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longRunOfDigitsIsRefusedAtOnce() {
        String digits = "1".repeat(200_000);
        assertThatThrownBy(() -> read(9, "(" + digits)).hasMessageContaining("expected a complex number");
        assertThatThrownBy(() -> read(9, "(" + digits + "." + digits + "e" + digits))
                .hasMessageContaining("expected a complex number");
        assertThatThrownBy(() -> read(8, digits + "." + digits + "e" + digits + "x"))
                .hasMessageContaining("expected a float");
    }

    @Test
    void tuplesNest() {
        assertThat(read("0a 00")).isEqualTo(new Constant.Tuple(List.of()));
        assertThat(read("0a 02 01 0a 01 07 02 3132"))
                .isEqualTo(new Constant.Tuple(List.of(
                        Constant.Singleton.NONE,
                        new Constant.Tuple(List.of(new Constant.Int(BigInteger.valueOf(12)))))));
    }

    @Test
    void tuplesNestUpToALimit() {
        assertThat(read("0a01".repeat(MpyReader.DEEPEST - 1) + "0a00")).isInstanceOf(Constant.Tuple.class);
        assertThatThrownBy(() -> read("0a01".repeat(MpyReader.DEEPEST) + "0a00"))
                .hasMessage(
                        "offset 0x%04x: in constant 3: found tuples nested deeper than 400, expected fewer levels",
                        2 * MpyReader.DEEPEST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | 0 | the end of the file               | a constant's type
            0b            | 0 | constant type 11                  | 0 to 10
            ff            | 0 | constant type 255                 | 0 to 10
            05            | 1 | the end of the file               | a length
            05 02 61      | 2 | 1 bytes to the end of the file    | the string of 2 bytes
            05 01 61      | 3 | the end of the file               | a NUL behind the text
            05 01 61 58   | 3 | 0x58                              | the NUL behind the string
            05 02 61ff 00 | 3 | 0xff                              | UTF-8 in the string
            05 02 c080 00 | 2 | 0xc0                              | UTF-8 in the string
            06 02 61      | 2 | 1 bytes to the end of the file    | the bytes of 2 bytes
            06 01 61 01   | 3 | 0x01                              | the NUL behind the bytes
            06 01 61      | 3 | the end of the file               | a NUL behind the text
            07            | 1 | the end of the file               | the length of the integer
            07 05 31      | 2 | 1 bytes to the end of the file    | the integer of 5 bytes
            08 80 01 31   | 1 | a number with a leading zero group 0x80 | the length of the float in its shortest form
            09 8f8080807f | 1 | a number of 2**31 or more         | the length of the complex number
            0a            | 1 | the end of the file               | the number of tuple items
            0a 02 01      | 1 | 2 tuple items                     | as many as fit the 1 bytes left
            0a 01 0b      | 2 | constant type 11                  | 0 to 10
            """)
    void brokenConstantIsRefused(String entry, int at, String found, String expected) {
        assertThatThrownBy(() -> read(entry))
                .isInstanceOf(MpyFormatException.class)
                .hasMessage("offset 0x%04x: in constant 3: found %s, expected %s", at, found, expected);
    }

    @Test
    void longAndOddTextIsShownShortAndPlain() {
        assertThatThrownBy(() -> read(7, "x\n\u00e9" + "y".repeat(100)))
                .hasMessage(
                        "offset 0x0001: in constant 3: found 'x???" + "y".repeat(36) + "…', expected decimal digits");
    }

    private static void assertRefused(int code, String text, String expected) {
        assertThatThrownBy(() -> read(code, text))
                .isInstanceOf(MpyFormatException.class)
                .hasMessageStartingWith("offset 0x0001: in constant 3: found '")
                .hasMessageEndingWith("', expected " + expected);
    }

    private static Constant read(int code, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(code);
        PreludeEncoder.number(out, bytes.length);
        out.writeBytes(bytes);
        return read(Bytes.wrap(out.toByteArray()));
    }

    private static Constant read(String entry) {
        return read(hex(entry));
    }

    private static Constant read(Bytes entry) {
        var cursor = new ByteCursor(entry, 0);
        Constant constant = new ConstantReader(cursor).readEntry(3);
        assertThat(cursor.atEnd()).isTrue();
        return constant;
    }
}
