package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs print floats, so every digit has to be the one that the firmware prints. */
class FloatTextTest {
    @ParameterizedTest
    @CsvSource({
        "DOUBLE, text-double.txt",
        "SINGLE, text-single.txt",
        "SINGLE_30, text-single-30.txt",
        "SINGLE_30_BASIC, text-single-30-basic.txt"
    })
    void floatsAreWrittenAsTheInterpreterWritesThem(FloatKind kind, String file) throws IOException {
        FloatText text = FloatText.of(kind);
        for (String[] row : NumberFixtures.rows(file)) {
            double value = kind.round(NumberFixtures.number(row[0]));
            String written = row[1].equals("repr") ? text.repr(value) : formatted(text, value, row[1]);
            assertThat(written).as("%s %s", row[0], row[1]).isEqualTo(row[2]);
        }
    }

    /** @param format such as {@code %+.3e} */
    private static String formatted(FloatText text, double value, String format) {
        char first = format.charAt(1);
        char sign = first == '+' || first == ' ' ? first : FloatText.NO_SIGN;
        int point = format.indexOf('.');
        int last = format.length() - 1;
        int precision = point < 0 ? -1 : Integer.parseInt(format.substring(point + 1, last));
        return text.format(value, format.charAt(last), precision, sign);
    }

    @Test
    void whatIsWrittenReadsBack() {
        var random = new Random(3);
        FloatText text = FloatText.of(FloatKind.DOUBLE);
        FloatParser parser = FloatParser.of(FloatKind.DOUBLE);
        random.longs(20_000)
                .mapToDouble(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .forEach(value -> {
                    byte[] written = text.repr(value).getBytes(StandardCharsets.US_ASCII);
                    assertThat(parser.parseFloat(written, 0, written.length)).isEqualTo(value);
                });
    }

    /** A board that has no wider float writes the same for numbers that both can scale without an error. */
    @Test
    void boardsWriteUsualDoublesAlike() {
        FloatText unix = FloatText.of(FloatKind.DOUBLE);
        FloatText board = FloatText.of(FloatKind.DOUBLE_ON_BOARD);
        for (int i = -20_000; i < 20_000; i++) {
            assertThat(board.repr(i / 64.0)).isEqualTo(unix.repr(i / 64.0));
        }
    }

    @Test
    void aLongResultIsShortenedToTheBuffer() {
        FloatText text = FloatText.of(FloatKind.DOUBLE);

        assertThat(text.format(1e30, 'f', -1, FloatText.NO_SIGN)).isEqualTo("1e+30");
        assertThat(text.format(0.5, 'f', 60, FloatText.NO_SIGN)).isEqualTo("0.50000000000000000000000000000");
    }
}
