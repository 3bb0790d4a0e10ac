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

/** CAN: the rules are those of ports/stm32/pyb_can.c and can.c, and of the chapter on bxCAN in the processor's manual. */
class CanTest {
    private static final long LOOPBACK = 0x400_0000;
    private static final long NORMAL = 0;

    private static Object all(TestBoard board, Object bus) {
        return board.method(bus, "setfilter", 0, 0, 0, MpTuple.of(0L, 0L, 0L, 0L));
    }

    @Test
    void hearsItself() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object bus = board.make("pyb.CAN", 1, LOOPBACK);
        all(board, bus);
        board.method(bus, "send", "abcd", 123, "timeout=", 5000);
        assertThat(board.show(() -> board.method(bus, "info"))).isEqualTo("[0, 0, 0, 0, 0, 0, 1, 0]");
        assertThat(board.show(() -> board.method(bus, "recv", 0))).isEqualTo("[123, False, False, 0, b'abcd']");
        board.method(bus, "send", 7, -1, "rtr=", true, "extframe=", true, "timeout=", 5);
        assertThat(board.show(() -> board.method(bus, "recv", 0))).isEqualTo("[536870911, True, True, 0, b'\\x07']");
        assertThat(board.show(() -> board.method(bus, "send", "abcdefghi", 1)))
                .isEqualTo("ValueError('CAN data field too long',)");
        // 42 MHz by 100 and 1 + 6 + 8 quanta are 28000 bits a second; the frame has 47 and 8 for each byte.
        assertThat(board.record().subList(0, 4))
                .containsExactly(
                        "0.000000 can 1 init LOOPBACK bitrate=28000",
                        "0.000000 can 1 filter 0",
                        "0.002821 can 1 write 0x7b 61 62 63 64",
                        "0.002822 can 1 read 0x7b 61 62 63 64");
    }

    @Test
    void nobodyAcknowledges() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object bus = board.make("pyb.CAN", 1, NORMAL);
        assertThat(board.show(() -> board.method(bus, "send", "1", 1, "timeout=", 50)))
                .isEqualTo("OSError(110,)");
        for (int i = 0; i < 3; i++) {
            board.method(bus, "send", "1", i);
        }
        assertThat(board.show(() -> board.method(bus, "send", "1", 3))).isEqualTo("OSError(16,)");
        assertThat(board.show(() -> board.method(bus, "recv", 0, "timeout=", 20)))
                .isEqualTo("OSError(110,)");
        assertThat(board.show(() -> board.method(bus, "recv", 2))).isEqualTo("TypeError()");
    }

    /** Of what waits, the lowest identifier goes first; the first frame is on its way already. */
    @Test
    void anotherNodeAcknowledges() {
        TestBoard board = TestBoard.of(Port.STM32, "can 1");
        Object bus = board.make("pyb.CAN", "YA", NORMAL, "baudrate=", 500_000);
        board.method(bus, "send", "a", 7);
        board.method(bus, "send", "b", 5);
        board.method(bus, "send", "c", 3);
        board.sleepMillis(1);
        assertThat(board.record())
                .containsExactly(
                        "0.000000 can 1 init NORMAL bitrate=500000",
                        "0.000110 can 1 write 0x07 61",
                        "0.000220 can 1 write 0x03 63",
                        "0.000330 can 1 write 0x05 62");
    }

    @Test
    void framesComeIn() {
        TestBoard board = TestBoard.of(
                Port.STM32, "can 1 0x12 : 01 02", "at 5ms can 1 0x12345 rtr", "at 6ms can 1 0x13 : \"no\"");
        List<String> calls = new ArrayList<>();
        Object bus = board.make("pyb.CAN", 1, NORMAL);
        board.method(bus, "rxcallback", 1, NativeFunction.of("handler", (machine, self, reason) -> {
            calls.add(reason.toString());
            return MpNone.NONE;
        }));
        board.method(bus, "setfilter", 3, 1, 1, MpTuple.of(0x10L, 0x11L, 0x12L, 0x14L));
        board.method(bus, "setfilter", 4, 2, 1, MpTuple.of(0x12340L, 0x1fff_fff0L));
        board.sleepMillis(10);
        MpList list = MpList.of(
                0L,
                0L,
                0L,
                0L,
                MpMemoryView.of(board.vm, Buffers.writable(board.vm, MpByteArray.of(new byte[8])), true));
        assertThat(board.method(bus, "recv", 1, list)).isSameAs(list);
        assertThat(board.show(() -> list)).isEqualTo("[18, False, False, 2, <memoryview>]");
        assertThat(board.show(() -> board.method(bus, "recv", 1))).isEqualTo("[74565, True, True, 4, b'']");
        assertThat(board.method(bus, "any", 1)).isEqualTo(false);
        assertThat(calls).containsExactly("0");
        assertThat(board.events().subList(2, 6))
                .containsExactly(
                        "interrupt can 1",
                        "can 1 filter 4",
                        "can 1 read 0x12 01 02",
                        "can 1 read 0x12345 (extended remote)");
    }

    /** A frame, no room, a frame too many; each once until the program takes one. */
    @Test
    void saysWhyItCallsBack() {
        TestBoard board = TestBoard.of(Port.STM32);
        List<String> calls = new ArrayList<>();
        Object bus = board.make("pyb.CAN", 1, LOOPBACK);
        all(board, bus);
        board.method(bus, "rxcallback", 0, NativeFunction.of("handler", (machine, self, reason) -> {
            calls.add(reason.toString());
            return MpNone.NONE;
        }));
        for (int i = 1; i < 6; i++) {
            board.method(bus, "send", "x", i, "timeout=", 50);
        }
        assertThat(calls).containsExactly("0", "1", "2");
        assertThat(board.show(() -> board.method(bus, "recv", 0))).startsWith("[1, ");
        board.method(bus, "recv", 0);
        assertThat(board.show(() -> board.method(bus, "recv", 0))).startsWith("[5, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | ValueError("CAN(3) doesn't exist",)
            0 | ValueError("CAN(0) doesn't exist",)
            1 | CAN(1)
            """)
    void buses(int id, String shown) {
        TestBoard board = TestBoard.of(Port.STM32);
        assertThat(board.show(() -> board.make("pyb.CAN", id))).isEqualTo(shown);
    }

    @Test
    void settings() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object bus = board.make("pyb.CAN", 2, LOOPBACK, "baudrate=", 500_000, "auto_restart=", true);
        assertThat(board.show(() -> bus)).isEqualTo("CAN(2, CAN.LOOPBACK, auto_restart=True)");
        assertThat(board.show(() -> board.make("pyb.CAN", 2, 0, "baudrate=", 12_345_678)))
                .isEqualTo("ValueError(\"couldn't match baudrate 12345678 and sample point 75\",)");
        for (Object[] wrong : new Object[][] {
            {14, 0, 0, MpTuple.of(0L, 0L, 0L, 0L)}, {0, 0, 0, MpTuple.of(0L, 0L)}, {0, 4, 0, MpTuple.of(0L, 0L)}
        }) {
            assertThat(board.show(() -> board.method(bus, "setfilter", wrong)))
                    .isEqualTo("ValueError('CAN filter parameter error',)");
        }
        board.method(bus, "deinit");
        assertThat(board.method(bus, "state")).isEqualTo(0L);
        assertThat(board.show(() -> board.method(bus, "restart"))).isEqualTo("ValueError()");
    }
}
