package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pulses of esp32: the rules are those of ports/esp32/esp32_rmt.c. */
class RmtTest {
    private static Object channel(TestBoard board, String name, Object value) {
        return board.make("esp32.RMT", "pin=", board.make("Pin", 18), name, value);
    }

    /** A tick is a microsecond at a resolution of 1 MHz. */
    @Test
    void pulsesGoOutByThemselves() {
        TestBoard board = TestBoard.of(Port.ESP32);
        Object channel = channel(board, "resolution_hz=", 1_000_000);
        board.method(channel, "write_pulses", MpTuple.of(1000L, 2000L, 3000L), 0);
        assertThat(board.method(channel, "active")).isEqualTo(true);
        assertThat(board.method(channel, "wait_done")).isEqualTo(false);
        assertThat(((Stream) channel).control(board.vm, Stream.POLL, Stream.POLL_WRITE))
                .isZero();
        assertThat(board.method(channel, "wait_done", "timeout=", 2)).isEqualTo(false);
        assertThat(board.method(channel, "wait_done", "timeout=", 50)).isEqualTo(true);
        assertThat(board.board.clock().now()).isEqualTo(6_000_000);
        board.method(channel, "loop_count", 3);
        board.method(channel, "write_pulses", 500, MpList.of(1L, 0L));
        board.method(channel, "write_pulses", MpTuple.of(1L, 2L), MpTuple.of(1L, 1L));
        assertThat(board.record())
                .containsExactly(
                        "0.000000 rmt 18 init resolution=1000000",
                        "0.000000 rmt 18 write low 1000 high 2000 low 3000",
                        "0.006000 rmt 18 write high 500 low 500 3 times",
                        "0.009000 rmt 18 write high 1 high 2 3 times");
    }

    @Test
    void goesOnUntilItIsStopped() {
        TestBoard board = TestBoard.of(Port.ESP32);
        Object channel = channel(board, "clock_div=", 8);
        assertThat(board.method(channel, "clock_div")).isEqualTo(8L);
        board.method(channel, "loop", 1);
        board.method(channel, "write_pulses", MpTuple.of(10L));
        assertThat(board.method(channel, "active")).isEqualTo(true);
        assertThatThrownBy(() -> board.method(channel, "write_pulses", MpTuple.of(10L)))
                .isInstanceOf(EndException.class);
        board.method(channel, "loop", 0);
        assertThat(board.method(channel, "active")).isEqualTo(false);
        assertThat(board.show(() -> channel))
                .isEqualTo("RMT(pin=18, source_freq=80000000, resolution_hz=10000000, idle_level=0)");
        board.method(channel, "deinit");
        assertThat(board.show(() -> board.method(channel, "clock_div"))).isEqualTo("OSError('already deinitialized',)");
        assertThat(board.show(() -> channel)).isEqualTo("RMT()");
    }

    @ParameterizedTest
    @CsvSource({
        "clock_div=, 256, clock_div must be between 1 and 255",
        "resolution_hz=, 0, resolution_hz must be positive",
        "num_symbols=, 65, num_symbols must be even and at least 64",
        "num_symbols=, 62, num_symbols must be even and at least 64"
    })
    void wrongSettings(String name, int value, String message) {
        TestBoard board = TestBoard.of(Port.ESP32);
        assertThat(board.show(() -> channel(board, name, value))).isEqualTo("ValueError('" + message + "',)");
    }

    @Test
    void wrongPulses() {
        TestBoard board = TestBoard.of(Port.ESP32);
        Object channel = channel(board, "tx_carrier=", MpTuple.of(38_000L, 50L, 1L));
        assertThat(board.show(() -> board.method(channel, "write_pulses", MpTuple.of())))
                .isEqualTo("ValueError('No pulses',)");
        assertThat(board.show(() -> board.method(channel, "write_pulses", MpTuple.of(1L), MpTuple.of(1L, 0L))))
                .isEqualTo("ValueError('duration and data must have same length',)");
        assertThat(board.show(() -> board.method(channel, "active", true)))
                .isEqualTo("ValueError('activate by calling write_pulses()',)");
        assertThat(board.show(() -> board.method(channel, "loop_count", -2)))
                .isEqualTo("ValueError('arg must be -1, 0 or positive',)");
        assertThat(board.show(() -> channel(board, "tx_carrier=", MpTuple.of(38_000L, 101L, 1L))))
                .isEqualTo("ValueError('tx_carrier duty must be 0..100',)");
        assertThat(board.events()).containsExactly("rmt 18 init resolution=10000000 carrier=38000 duty=50 level=1");
    }
}
