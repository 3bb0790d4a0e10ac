package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code machine.Timer} and {@code machine.RTCounter} of the nrf port, by its timer.c and rtcounter.c. */
class NrfTimerTest {
    private final TestBoard board = TestBoard.of(Port.NRF);
    private final List<String> calls = new ArrayList<>();

    /** A look takes a microsecond, and two periods of 5 ms are over after 12 ms. */
    @Test
    void timersCountMicroseconds() {
        Object timer = board.make("Timer", 1, "period=", 5_000, "callback=", board.noting(calls));
        board.sleepMillis(20);
        board.method(timer, "start");
        board.sleepMillis(12);
        assertThat(board.method(timer, "time")).isEqualTo(2_001L);
        board.method(timer, "stop");
        board.sleepMillis(20);
        assertThat(board.method(timer, "period")).isEqualTo(0L);
        assertThat(calls).containsExactly("Timer(1)", "Timer(1)");
        assertThat(board.record())
                .containsExactly(
                        "0.000000 timer 1 init period=5000us periodic",
                        "0.020000 timer 1 start",
                        "0.025000 interrupt timer 1",
                        "0.030000 interrupt timer 1",
                        "0.032001 timer 1 stop");
    }

    @Test
    void aTimerThatIsToCallOnceStandsStillThen() {
        Object timer = board.make(
                "Timer",
                0,
                "period=",
                3_000,
                "mode=",
                board.get("machine.Timer.ONESHOT"),
                "callback=",
                board.noting(calls));
        board.method(timer, "start");
        board.sleepMillis(10);
        assertThat(board.method(timer, "time")).isEqualTo(0L);
        assertThat(calls).hasSize(1);
        board.method(timer, "start");
        board.sleepMillis(10);
        assertThat(calls).hasSize(2);
        assertThat(board.make("Timer", 0)).isSameAs(timer);
    }

    /** Without interrupts it is a counter of 24 bits. */
    @Test
    void aTimerThatIsGivenUpCountsOn() {
        Object timer = board.make("Timer", 4, "period=", 3_000, "callback=", board.noting(calls));
        board.method(timer, "deinit");
        board.method(timer, "start");
        board.sleepMillis(16_778);
        assertThat(board.method(timer, "time")).isEqualTo(16_778_001L - (1 << 24));
        assertThat(calls).isEmpty();
    }

    /** The counter is cleared by itself while interrupts wait, of which one is left. */
    @Test
    void periodsGoOnWhileInterruptsWait() {
        Object timer = board.make("Timer", 1, "period=", 5_000, "callback=", board.noting(calls));
        board.method(timer, "start");
        Object before = board.make("disable_irq");
        board.sleepMillis(7);
        assertThat(board.method(timer, "time")).isEqualTo(2_001L);
        board.make("enable_irq", before);
        assertThat(calls).hasSize(1);
    }

    @Test
    void countersCountEighthsOfASecond() {
        Object counter = board.make("RTCounter", 0, "period=", 16, "callback=", board.noting(calls));
        board.method(counter, "start");
        board.sleepMillis(4_500);
        assertThat(board.method(counter, "counter")).isEqualTo(36L);
        board.method(counter, "stop");
        board.sleepMillis(4_500);
        assertThat(board.method(counter, "counter")).isEqualTo(36L);
        assertThat(calls).containsExactly("RTCounter(0)", "RTCounter(0)");
        assertThat(board.record())
                .containsExactly(
                        "0.000000 rtcounter 0 init period=2000ms periodic",
                        "0.000000 rtcounter 0 start",
                        "2.000000 interrupt rtcounter 0",
                        "4.000000 interrupt rtcounter 0",
                        "4.500001 rtcounter 0 stop");
    }

    @Test
    void aCounterThatIsToCallOnceCountsOn() {
        Object counter = board.make("RTCounter", 2, "mode=", 0, "callback=", board.noting(calls));
        board.method(counter, "start");
        board.sleepMillis(3_000);
        assertThat(calls).hasSize(1);
        assertThat(board.method(counter, "counter")).isEqualTo(24L);
        board.make("RTCounter", 2);
        assertThat(board.method(counter, "counter")).isEqualTo(0L);
        board.method(counter, "deinit");
        assertThat(board.events()).endsWith("rtcounter 2 init period=1000ms periodic", "rtcounter 2 off");
    }

    @Test
    void whatThePortHasNotIsRefused() {
        assertThat(board.show(() -> board.make("Timer"))).isEqualTo("ValueError(\"Timer doesn't exist\",)");
        assertThat(board.show(() -> board.make("Timer", 5))).isEqualTo("ValueError(\"Timer doesn't exist\",)");
        assertThat(board.show(() -> board.make("RTCounter", 3))).isEqualTo("ValueError(\"RTCounter doesn't exist\",)");
        assertThat(board.show(() -> board.make("RTCounter", 1)))
                .isEqualTo("ValueError('RTC1 reserved by time module',)");
        assertThat(board.show(() -> board.make("Timer", 0, "callback=", board.get("Pin"))))
                .isEqualTo("ValueError('callback must be a function',)");
    }
}
