package io.github.mpyfreezer.verifier.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.verifier.UnreadableException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults in what the stock mpy-tool.py has written. */
class SelfTestTest {
    private static final int FAULTS = 400;

    @ParameterizedTest
    @ValueSource(strings = {"classes", "consts_bigint", "consts_bytes", "consts_tuple", "funcs_args"})
    void noneIsMissed(String module) throws IOException {
        Tally tally = StockImage.of(module).selfTest().run(FAULTS, 3);

        assertThat(tally.missed()).isEmpty();
        assertThat(tally.seeded()).isEqualTo(FAULTS);
        assertThat(tally.kinds()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void ofMemoryAlone() throws IOException {
        StockImage image = StockImage.of("classes");
        Tally tally = SelfTest.ofMemory(image.subject(), image.sound().memory(), found -> true)
                .run(FAULTS, 3);

        assertThat(tally.missed()).isEmpty();
        assertThat(tally.kinds()).contains("a bit in memory: code").doesNotContain("a byte of an instruction");
    }

    /** A small image does not have so many different faults. */
    @Test
    void noFaultIsSeededTwice() throws IOException {
        Tally tally = StockImage.of("empty").selfTest().run(1_000_000, 3);

        assertThat(tally.missed()).isEmpty();
        assertThat(tally.seeded()).isLessThan(20_000);
        assertThat(tally.count("sorted or not")).isEqualTo(1);
        assertThat(tally.count("a module dropped from both lists", Outcome.READING))
                .isEqualTo(1);
    }

    /** What passes the comparison is run: if that differs, it is caught, and needs no proof. */
    @Test
    void whatOnlyRunningShows() throws IOException {
        StockImage image = StockImage.of("consts_bytes");
        Tally tally = SelfTest.ofText(image.subject(), "f.c", image.text(), found -> false)
                .run(FAULTS, 3);

        assertThat(tally.count("no hash of a string", Outcome.RUNNING)).isPositive();
        assertThat(tally.rules()).doesNotContainKey(Rule.NO_HASH);
    }

    @Test
    void anImageMustBeSoundAtFirst() throws IOException {
        StockImage image = StockImage.of("mpy/fault/fault_float_digits.mpy", "expected/faults/float_digits@1.29.txt");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(image::selfTest)
                .withMessageStartingWith(
                        "f.c: before any fault is seeded: fault_float_digits.py: constant 0: found the float");
    }
}
