package io.github.mpyfreezer.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds numbers read from their text against what Java's own reader makes of them. */
class RealTextTest {
    @Test
    void readsWhatJavaReads() {
        var random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            check(text(random));
        }
    }

    @Test
    void readsTheEdgesOfWhatIsExact() {
        for (String text : new String[] {
            "0",
            "-0",
            "0.0",
            "-0.0",
            "0e0",
            "1e22",
            "1e+22",
            "1e23",
            "1e-22",
            "1e-23",
            "-1e22",
            "999999999999999e22",
            "999999999999999e-22",
            "9999999999999999",
            "9007199254740993",
            "9007199254740993e1",
            "0.1",
            "0.3",
            "1.0e-5",
            "123456789012345e7",
            "123456789.012345e-13",
            "00000000000000001.5",
            "1.5e00000000001",
            "1e999",
            "-1e999",
            "5e-324",
            "2e-324",
            "1.7976931348623157e308",
            "1.",
            "1.e5"
        }) {
            check(text);
        }
    }

    private static void check(String text) {
        assertThat(RealText.end(text, 0)).as(text).isEqualTo(text.length());
        long bits = Double.doubleToRawLongBits(RealText.value(text));
        assertThat(bits).as(text).isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
    }

    private static String text(Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "" : "-");
        appendDigits(1 + random.nextInt(17), random, text);
        if (random.nextBoolean()) {
            appendDigits(random.nextInt(12), random, text.append('.'));
        }
        if (random.nextBoolean()) {
            text.append('e').append(random.nextInt(61) - 30);
        }
        return text.toString();
    }

    private static void appendDigits(int count, Random random, StringBuilder text) {
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
    }
}
