package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code int()}, {@code float()} and {@code complex()} take more than Python's do, and less where numbers are long. */
class NumberParserTest {
    @ParameterizedTest
    @CsvSource({"DOUBLE, 63, parse-double.txt", "SINGLE, 31, parse-single.txt"})
    void textsAreReadAsTheInterpreterReadsThem(FloatKind kind, int smallIntBits, String file) throws IOException {
        for (String[] row : NumberFixtures.rows(file)) {
            byte[] text = row[1].equals("-") ? new byte[0] : HexFormat.of().parseHex(row[1]);
            assertThat(read(kind, smallIntBits, row[0], text))
                    .as("%s of '%s'", row[0], new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(row[2]);
        }
    }

    private static String read(FloatKind kind, int smallIntBits, String type, byte[] text) {
        FloatParser floats = FloatParser.of(kind);
        try {
            if (type.equals("f")) {
                return NumberFixtures.bits(kind, floats.parseFloat(text, 0, text.length));
            } else if (type.equals("c")) {
                Complex value = floats.parseComplex(text, 0, text.length);
                return NumberFixtures.bits(kind, value.real()) + "," + NumberFixtures.bits(kind, value.imaginary());
            }
            int base = Integer.parseInt(type.substring(1));
            return NumberFixtures.text(
                    IntegerParser.of(smallIntBits, LongInts.MPZ).parse(text, 0, text.length, base));
        } catch (NumberException e) {
            return NumberFixtures.text(e);
        }
    }

    @Test
    void aTextMayStandWithinAnother() {
        byte[] text = "[1.5]".getBytes(StandardCharsets.US_ASCII);

        assertThat(FloatParser.of(FloatKind.DOUBLE).parseFloat(text, 1, 4)).isEqualTo(1.5);
        assertThat(IntegerParser.of(31, LongInts.MPZ).parse(text, 1, 2, 10)).isEqualTo(new IntegerValue.Word(1));
    }

    /** The texts stand in py/parsenum.c; only the detailed one can be had from the unix port. */
    @Test
    void errorsSayLessOnSmallFirmware() {
        byte[] text = "0x".getBytes(StandardCharsets.US_ASCII);

        NumberException e = catchThrowableOfType(
                NumberException.class, () -> IntegerParser.of(31, LongInts.MPZ).parse(text, 0, 2, 0));

        assertThat(e.terse()).isEqualTo("invalid syntax for integer");
        assertThat(e.normal()).isEqualTo("invalid syntax for integer with base 16");
        assertThat(e.detailed()).isEqualTo("invalid syntax for integer with base 16: ''");
    }
}
