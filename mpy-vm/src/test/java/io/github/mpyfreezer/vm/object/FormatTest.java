package io.github.mpyfreezer.vm.object;

import static io.github.mpyfreezer.vm.object.Machine.str;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code %} and {@code format}; the expected texts are those of the unix port, or of a pyboard where that is said. */
class FormatTest {
    private final Machine unix = Machine.unix();
    private final Machine board = Machine.board();

    @ParameterizedTest
    @CsvSource(
            delimiter = '&',
            value = {
                "{:=+8d}|     & -3 & '-      3|'",
                "{:#010x}     & -255 & -0x00000ff",
                "{:010,}      & 1234567 & '01,234,567'",
                "{:012,}      & 1234567 & '0,001,234,567'",
                "{:08,}       & 12345678 & '12,345,678'",
                "{:_x}        & 1099511627776 & 100_0000_0000",
                "{:<05d}      & -3 & -3000",
                "{:é>5}       & 1 & ValueError('invalid format specifier',)",
                "{:+c}        & 65 & \"ValueError(\"sign not allowed with integer format specifier 'c'\",)\"",
                "{:s}         & 65 & \"ValueError(\"unknown format code 's' for object of type 'int'\",)\"",
                "{0.x}        & 65 & NotImplementedError('attributes not supported',)",
                "{0}{}        & 65 & \"ValueError(\"can't switch from manual field specification to automatic field"
                        + " numbering\",)\"",
                "{4294967296} & 7 & 7",
                "{1}          & 7 & IndexError('tuple index out of range',)",
                "{!x}         & 7 & ValueError('unknown conversion specifier x',)",
            })
    void fieldsOfIntegers(String format, long value, String expected) {
        String shown = unix.call(str(format.strip()), "format", value);
        assertThat(shown).isEqualTo(quoted(expected));
    }

    /** A text as repr shows it; an exception as it is. */
    private static String quoted(String expected) {
        String plain = expected.startsWith("\"") ? expected.substring(1, expected.length() - 1) : expected;
        return plain.contains("Error(") ? plain : "'" + plain + "'";
    }

    @Test
    void zerosThatFillAFieldAreGroupedByItsWidth() {
        assertThat(unix.call(str("{:015,}|"), "format", 1234.5)).isEqualTo("'000,000,01234.5|'");
        assertThat(unix.call(str("{:015_.2f}|"), "format", 1234.5)).isEqualTo("'0_0000_001234.50|'");
        assertThat(unix.call(str("{:0<10,}|"), "format", str("abc"))).isEqualTo("'abc00,000,|'");
        assertThat(unix.call(str("{:08,}|"), "format", str("abcdefgh"))).isEqualTo("'abcdefgh0|'");
    }

    @Test
    void specificationsMayHaveFieldsOfTheirOwn() {
        assertThat(unix.call(str("{:{}{}}"), "format", str("a"), str(">"), 10L)).isEqualTo("'         a'");
        assertThat(unix.call(str("{:{}"), "format", 1L, 2L)).isEqualTo("ValueError(\"unmatched '{' in format\",)");
    }

    @Test
    void aByteZeroEndsASpecification() {
        assertThat(unix.call(str("{:\0abc}"), "format", str("a"))).isEqualTo("'a'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '&',
            value = {
                "%-05d|    & -12 & '-1200|'",
                "%+-06.3d| & 12 & '+012  |'",
                "%06.3d|   & -12 & '-00012|'",
                "%6.3x|    & 12 & '   00c|'",
                "%#-8.3x|  & 12 & '0x00c   |'",
                "%#o       & 8 & 0o10",
                "%5c|      & 233 & '   é|'",
                "%.2s      & 12345 & 12",
                "%lld      & 1 & \"ValueError(\"unsupported format character 'l' (0x6c) at index 1\",)\"",
                "%*d       & 1 & TypeError('format string needs more arguments',)",
                "abc       & 1 & \"TypeError(\"format string didn't convert all arguments\",)\"",
                "%(a)s     & 1 & TypeError('format needs a dict',)",
                "%.        & 1 & ValueError('incomplete format',)",
            })
    void percentOfIntegers(String format, long value, String expected) {
        assertThat(unix.binary(BinaryOp.MODULO, str(format.strip()), value)).isEqualTo(quoted(expected));
    }

    @Test
    void largeIntegersAndFloatsCanBeFormattedAsIntegers() {
        var large = BigInteger.ONE.shiftLeft(70);
        assertThat(unix.call(str("{:,}"), "format", large.negate())).isEqualTo("'-1,180,591,620,717,411,303,424'");
        assertThat(unix.binary(BinaryOp.MODULO, str("%d"), 1.9)).isEqualTo("'1'");
        assertThat(unix.binary(BinaryOp.MODULO, str("%x"), 1.5))
                .isEqualTo("TypeError(\"can't convert float to int\",)");
    }

    @Test
    void precisionCutsBytesNotCharacters() {
        assertThat(unix.binary(BinaryOp.MODULO, str("%.1s|"), str("é"))).isEqualTo("'\\x03|'");
    }

    @Test
    void bytesAreShownPlainInBytesOnly() {
        assertThat(unix.binary(BinaryOp.MODULO, Machine.bytes("%s"), Machine.bytes("a")))
                .isEqualTo("b'a'");
        assertThat(unix.binary(BinaryOp.MODULO, str("%s"), Machine.bytes("a"))).isEqualTo("\"b'a'\"");
    }

    @Test
    void aBoardSaysLessOfConversions() {
        assertThat(board.call(str("{!x}"), "format", 7L)).isEqualTo("ValueError('bad conversion specifier',)");
        assertThat(board.call(str("{!"), "format", 7L)).isEqualTo("ValueError('bad conversion specifier',)");
    }

    @Test
    void widthsThatWrapAroundNeedMemory() {
        assertThat(unix.call(str("{:2147483648}"), "format", 1L)).startsWith("MemoryError(");
        assertThat(unix.call(str("{:99999999999}"), "format", 3L)).startsWith("MemoryError(");
    }
}
