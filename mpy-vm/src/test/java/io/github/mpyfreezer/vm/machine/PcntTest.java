package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.NativeFunction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code esp32.PCNT}, by ports/esp32/esp32_pcnt.c and docs/library/esp32.rst. */
class PcntTest {
    private static final String[] THREE_PULSES = {
        "at 1ms pin 4 0", "at 2ms pin 4 1", "at 3ms pin 4 0", "at 4ms pin 4 1", "at 5ms pin 4 0", "at 6ms pin 4 1"
    };

    private final List<String> events = new ArrayList<>();

    private NativeFunction handler(TestBoard board) {
        return NativeFunction.of("handler", (vm, unit) -> {
            events.add(String.valueOf(board.method(board.method(unit, "irq"), "flags")));
            return MpNone.NONE;
        });
    }

    /** A pin is pulled up, so that the first edge falls. */
    @Test
    void countsEdgesWhileItIsStarted() {
        TestBoard board = TestBoard.of(Port.ESP32, THREE_PULSES);
        Object unit = board.make("esp32.PCNT", 0, "pin=", board.make("Pin", 4), "rising=", 1);
        board.method(unit, "start");
        board.sleepMillis(5);
        assertThat(board.method(unit, "value")).isEqualTo(2L);
        board.method(unit, "init", "falling=", board.get("esp32.PCNT.DECREMENT"));
        board.sleepMillis(5);
        assertThat(board.method(unit, "value", 0)).isEqualTo(2L);
        assertThat(board.method(unit, "value")).isEqualTo(0L);
        assertThat(board.events())
                .containsExactly(
                        "pcnt 0 init pin=4 rising=1",
                        "pcnt 0 start",
                        "pcnt 0 read 2",
                        "pcnt 0 init falling=2",
                        "pcnt 0 read 2",
                        "pcnt 0 = 0",
                        "pcnt 0 read 0");
        assertThat(board.make("esp32.PCNT", 0)).isSameAs(unit);
        assertThat(board.show(() -> unit)).isEqualTo("PCNT(0)");
    }

    /** The example of the documentation: four counts for each step, up or down. */
    @Test
    void decodesTwoPhases() {
        TestBoard board = TestBoard.of(
                Port.ESP32,
                "at 1ms pin 2 0",
                "at 2ms pin 4 0",
                "at 3ms pin 2 1",
                "at 4ms pin 4 1",
                "at 11ms pin 4 0",
                "at 12ms pin 2 0",
                "at 13ms pin 4 1",
                "at 14ms pin 2 1",
                "at 15ms pin 4 0");
        Object a = board.make("Pin", 2);
        Object b = board.make("Pin", 4);
        Object rotary = board.make("esp32.PCNT", 0, "min=", -32000, "max=", 32000);
        board.method(
                rotary, "init", "channel=", 0, "pin=", a, "falling=", 1, "rising=", 2, "mode_pin=", b, "mode_low=", 1);
        board.method(
                rotary, "init", "channel=", 1, "pin=", b, "falling=", 2, "rising=", 1, "mode_pin=", a, "mode_low=", 1);
        board.method(rotary, "start");
        board.sleepMillis(10);
        assertThat(board.method(rotary, "value")).isEqualTo(4L);
        board.sleepMillis(10);
        assertThat(board.method(rotary, "value")).isEqualTo(-1L);
    }

    /** At its largest value it is 0 again, which are two events at once. */
    @Test
    void tellsOfLimits() {
        TestBoard board = TestBoard.of(Port.ESP32, THREE_PULSES);
        Object unit =
                board.make("esp32.PCNT", 1, "pin=", board.make("Pin", 4), "rising=", 1, "max=", 3, "threshold0=", 2);
        board.method(unit, "irq", handler(board), 0x20 | 0x40 | 0x08);
        board.method(unit, "start");
        board.sleepMillis(10);
        assertThat(events).containsExactly("8", "96");
        assertThat(board.method(unit, "value")).isEqualTo(0L);
        board.method(unit, "deinit");
        assertThat(board.events()).contains("interrupt pcnt 1").endsWith("pcnt 1 off");
    }

    @Test
    void theValueIsReadWhenAllIsTold() {
        TestBoard board = TestBoard.of(Port.ESP32, THREE_PULSES);
        Object unit = board.make("esp32.PCNT", 0, "pin=", board.make("Pin", 4), "falling=", 2, "min=", -2);
        board.method(unit, "irq", handler(board), 0x10);
        board.method(unit, "start");
        board.make("disable_irq");
        board.sleepMillis(10);
        assertThat(events).isEmpty();
        assertThat(board.method(unit, "value")).isEqualTo(-1L);
        assertThat(events).containsExactly("16");
    }

    @Test
    void whatItCannotBeIsRefused() {
        TestBoard board = TestBoard.of(Port.ESP32);
        Object unit = board.make("esp32.PCNT", 0);
        assertThat(board.show(() -> board.make("esp32.PCNT"))).isEqualTo("TypeError('id',)");
        assertThat(board.show(() -> board.make("esp32.PCNT", 8))).isEqualTo("ValueError('invalid id',)");
        assertThat(board.show(() -> board.method(unit, "init", "channel=", 2))).isEqualTo("ValueError('channel',)");
        assertThat(board.show(() -> board.method(unit, "init", "mode_pin=", 4))).isEqualTo("ValueError('pin',)");
        assertThat(board.show(() -> board.method(unit, "init", "rising=", 3))).isEqualTo("ValueError('rising',)");
        assertThat(board.show(() -> board.method(unit, "init", "min=", 1))).isEqualTo("ValueError('minimum',)");
        assertThat(board.show(() -> board.method(unit, "value", 1))).isEqualTo("ValueError('value',)");
        assertThat(board.show(() -> board.method(unit, "irq", MpNone.NONE, 1))).isEqualTo("ValueError('trigger',)");
    }
}
