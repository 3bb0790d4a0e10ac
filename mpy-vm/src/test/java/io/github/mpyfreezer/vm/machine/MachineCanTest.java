package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NativeFunction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code machine.CAN}: the rules are those of extmod/machine_can.c and ports/stm32/machine_can.c. */
class MachineCanTest {
    private static final int LOOPBACK = 2;

    private static String text(TestBoard board, MpList frame) {
        String shown = board.show(() -> frame);
        return shown.replace("<memoryview>", board.show(() -> board.make("builtins.bytes", frame.get(1))));
    }

    /** Of 84 cycles a bit: 7 times 12 quanta is the last of those that have 75 % before the sample. */
    @Test
    void timing() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object bus = board.make("CAN", 1, 500_000, "mode=", LOOPBACK);
        assertThat(board.show(() -> bus))
                .isEqualTo("CAN(1, bitrate=500000, mode=CAN.MODE_LOOPBACK, sjw=1, tseg1=8, tseg2=3, f_clock=42000000)");
        assertThat(board.show(() -> board.method(bus, "get_timings"))).isEqualTo("[500000, 1, 8, 3, None, None]");
        board.method(bus, "init", 500_000, 0, 75, 2, 4, 1);
        // 14 times 6 quanta.
        assertThat(board.show(() -> board.method(bus, "get_timings"))).isEqualTo("[500000, 2, 4, 1, None, None]");
        assertThat(board.events())
                .containsExactly("can 1 init LOOPBACK bitrate=500000", "can 1 init NORMAL bitrate=500000");
    }

    @ParameterizedTest
    @CsvSource({
        "mode=, 5, mode",
        "sjw=, 5, sjw",
        "tseg1=, 3, tseg2",
        "tseg2=, 3, tseg1",
        "sample_point=, 100, sample_point",
        "bitrate=, 20000000, unable to calculate BRP for baudrate"
    })
    void wrongSettings(String name, int value, String message) {
        TestBoard board = TestBoard.of(Port.STM32);
        assertThat(board.show(() -> name.equals("bitrate=")
                        ? board.make("CAN", 1, value)
                        : board.make("CAN", 1, 500_000, name, value)))
                .isEqualTo("ValueError('" + message + "',)");
    }

    @Test
    void hearsItself() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object bus = board.make("CAN", 2, 500_000, "mode=", LOOPBACK);
        assertThat(board.method(bus, "recv")).isEqualTo(MpNone.NONE);
        board.method(bus, "set_filters", MpNone.NONE);
        assertThat(board.method(bus, "send", 0x123, TestBoard.bytes(1, 2))).isEqualTo(0L);
        assertThat(board.method(bus, "send", 0x12345, TestBoard.bytes(3), 2)).isEqualTo(1L);
        // The first with this identifier is to be gone before the second.
        assertThat(board.method(bus, "send", 0x123, TestBoard.bytes(4))).isEqualTo(MpNone.NONE);
        assertThat(board.method(bus, "send", 0x123, TestBoard.bytes(4), 17)).isEqualTo(2L);
        assertThat(board.method(bus, "send", 1, TestBoard.bytes())).isEqualTo(MpNone.NONE);
        assertThat(board.show(() -> board.method(bus, "get_counters"))).isEqualTo("[0, 0, 0, 0, 0, 3, 0, 0]");
        board.sleepMillis(2);
        MpList first = (MpList) board.method(bus, "recv");
        assertThat(text(board, first)).isEqualTo("[291, b'\\x01\\x02', 0, 0]");
        assertThat(board.method(bus, "recv", first)).isSameAs(first);
        assertThat(text(board, first)).isEqualTo("[291, b'\\x00', 1, 0]");
        assertThat(text(board, (MpList) board.method(bus, "recv"))).isEqualTo("[74565, b'\\x03', 2, 0]");
        assertThat(board.show(() -> board.method(bus, "send", 0x800, TestBoard.bytes())))
                .isEqualTo("ValueError('invalid id',)");
        assertThat(board.show(() -> board.method(bus, "send", 1, MpByteArray.of(new byte[9]))))
                .isEqualTo("OverflowError('data too long',)");
        assertThat(board.show(() -> board.method(bus, "recv", MpList.of(0L, 0L, 0L, 0L))))
                .isEqualTo("TypeError()");
        board.method(bus, "deinit");
        assertThat(board.method(bus, "state")).isEqualTo(0L);
        assertThat(board.show(() -> board.method(bus, "recv"))).isEqualTo("OSError(22,)");
    }

    /** Filters serve the two queues in turn. */
    @Test
    void framesComeIn() {
        TestBoard board =
                TestBoard.of(Port.STM32, "can 1 0x12 : 01", "can 1 0x13 : 02", "can 1 0x99 : 03", "can 1 0x12345");
        List<String> calls = new ArrayList<>();
        Object bus = board.make("CAN", 1, 125_000);
        Object irq = board.method(bus, "irq", board.noting(calls), 2);
        board.method(
                bus,
                "set_filters",
                MpList.of(
                        MpTuple.of(0x12L, 0x7ffL, 0L),
                        MpTuple.of(0x13L, 0x7ffL, 0L),
                        MpTuple.of(0x12345L, 0x1fff_ffffL, 2L)));
        assertThat(calls).hasSize(2);
        assertThat(calls.get(0)).startsWith("CAN(1, ");
        assertThat(board.method(irq, "flags")).isEqualTo(2L);
        assertThat(board.show(() -> board.method(bus, "get_counters"))).isEqualTo("[0, 0, 0, 0, 0, 0, 3, 0]");
        MpMemoryView view = MpMemoryView.of(board.vm, Buffers.writable(board.vm, MpByteArray.of(new byte[8])), true);
        MpList list = MpList.of(0L, view, 0L, 0L);
        List<String> frames = new ArrayList<>();
        while (board.method(bus, "recv", list) != MpNone.NONE) {
            frames.add(text(board, list));
        }
        assertThat(frames).containsExactly("[18, b'\\x01', 0, 0]", "[74565, b'', 2, 0]", "[19, b'\\x02', 0, 0]");
        assertThat(board.method(irq, "flags")).isEqualTo(0L);
        assertThat(board.show(() -> board.method(bus, "set_filters", MpList.of(MpTuple.of(0L, 0L)))))
                .isEqualTo("ValueError('filter items must have length 3',)");
        assertThat(board.show(() -> board.method(bus, "set_filters", MpList.of(MpTuple.of(0L, 0L, 1L)))))
                .isEqualTo("ValueError('flags',)");
        assertThat(board.show(() -> board.method(bus, "irq", MpNone.NONE, 4)))
                .isEqualTo("ValueError('trigger 0x00000004 unsupported',)");
    }

    /** The handler hears of each frame by the number of its box, and of those that were taken back. */
    @Test
    void saysWhatIsGone() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object bus = board.make("CAN", 1, 500_000);
        List<String> flags = new ArrayList<>();
        board.method(
                bus,
                "irq",
                NativeFunction.of("handler", (machine, self) -> {
                    flags.add(board.method(board.method(self, "irq"), "flags").toString());
                    return MpNone.NONE;
                }),
                1);
        for (int i = 0; i < 3; i++) {
            board.method(bus, "send", i, TestBoard.bytes(i));
        }
        board.sleepMillis(1);
        assertThat(flags).isEmpty();
        assertThat(board.method(bus, "cancel_send", 1)).isEqualTo(true);
        board.sleepMillis(1);
        assertThat(board.method(bus, "cancel_send", 1)).isEqualTo(false);
        assertThat(flags).containsExactly(Long.toString(1 << 16 | 1 | 4));
        assertThat(board.show(() -> board.method(bus, "cancel_send", 3))).isEqualTo("IndexError()");
        board.method(bus, "init", 500_000, LOOPBACK);
        for (int i = 0; i < 3; i++) {
            board.method(bus, "send", 3 - i, TestBoard.bytes(i));
        }
        board.sleepMillis(1);
        // The first is on its way when the others come, of which the lower identifier goes first.
        assertThat(flags.subList(1, 4)).containsExactly("1", Long.toString(2 << 16 | 1), Long.toString(1 << 16 | 1));
    }
}
