package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floats of 16 bits by their definition, and where the conversion to them leaves it. */
class HalfFloatTest {
    @Test
    void everyPatternHasItsValue() {
        for (int half = 0; half < 0x7c00; half++) {
            int exponent = half >> 10;
            double size =
                    exponent == 0 ? Math.scalb((double) half, -24) : Math.scalb(1024.0 + (half & 0x3ff), exponent - 25);
            assertThat((double) HalfFloat.decode(half)).isEqualTo(size);
            assertThat((double) HalfFloat.decode(half | 0x8000)).isEqualTo(-size);
        }
        assertThat(HalfFloat.decode(0x7c00)).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(HalfFloat.decode(0x7e00)).isNaN();
    }

    /** What {@code struct.pack('<e', x)} gives on the unix port. */
    @ParameterizedTest
    @CsvSource({
        "1.0, 15360",
        "0.1, 11878",
        "-2.5, 49408",
        "65504.0, 31743",
        "65520.0, 31744",
        "70000.0, 31814",
        "200000.0, 33307",
        "6.1035e-05, 1024",
        "6.999999999999999e-05, 1174",
        "1e-06, 17",
        "3e-08, 1",
        "5.9e-08, 1",
        "2.9e-08, 0",
        "1e-10, 0",
        "1.9998, 15360",
        "0.99999, 15360",
        "3.9999, 17408",
        "1e+20, 31744",
        "1e+38, 31744"
    })
    void numbersAreEncodedAsTheInterpreterDoes(float value, int half) {
        assertThat(HalfFloat.encode(value)).isEqualTo(half);
    }
}
