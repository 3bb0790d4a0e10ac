package io.github.mpyfreezer.size;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long names lose their middle. */
class ShortenedTest {
    @ParameterizedTest
    @CsvSource({
        "6, sensor, sensor",
        "5, sensor, se…or",
        "4, sensor, se…r",
        "2, sensor, s…",
        "1, sensor, …",
        "1, s, s",
        "3, 𝄞𝄞𝄞𝄞, 𝄞…𝄞"
    })
    void theEndsAreKept(int most, String text, String shortened) {
        assertThat(Shortened.to(most, text)).isEqualTo(shortened);
    }
}
