package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PIO and its state machines: the rules are those of ports/rp2/rp2_pio.c and of the processor's manual. */
class PioTest {
    private static final int PULL = 0x80a0;

    /** With so many instructions. */
    private static MpList program(int instructions, long shifting, Object setPins) {
        return PioPrograms.of(0, shifting, MpNone.NONE, setPins, MpNone.NONE, new int[instructions]);
    }

    @Test
    void programsFillTheMemoryFromItsEnd() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object pio = board.make("_rp2.PIO", 1);
        MpList four = program(4, 0, MpNone.NONE);
        MpList ten = program(10, 0, MpNone.NONE);
        board.method(pio, "add_program", four);
        board.method(pio, "add_program", ten);
        assertThat(four.get(2)).isEqualTo(28L);
        assertThat(four.get(1)).isEqualTo(-1L);
        assertThat(ten.get(2)).isEqualTo(18L);
        assertThat(board.show(() -> board.method(pio, "add_program", program(19, 0, MpNone.NONE))))
                .isEqualTo("OSError(12,)");
        board.method(pio, "remove_program", four);
        assertThat(four.get(2)).isEqualTo(-1L);
        assertThat(board.show(() -> board.method(pio, "remove_program", four)))
                .isEqualTo("ValueError('prog not in instruction memory',)");
        board.method(pio, "remove_program");
        board.method(pio, "add_program", program(32, 0, MpNone.NONE));
        assertThat(board.show(() -> board.method(pio, "add_program", MpList.of(1L))))
                .isEqualTo("ValueError('requested length 9 but object has length 1',)");
        assertThat(board.show(() -> pio)).isEqualTo("PIO(1)");
        assertThat(board.make("_rp2.PIO", 1)).isSameAs(pio);
        assertThat(board.show(() -> board.make("_rp2.PIO", 2))).isEqualTo("ValueError('invalid PIO',)");
        assertThat(board.events().subList(2, 4))
                .containsExactly("pio 1 remove program at 28", "pio 1 remove all programs");
    }

    @Test
    void wordsGoOut() {
        TestBoard board = TestBoard.of(Port.RP2);
        MpList program = PioPrograms.of(0, 0, MpNone.NONE, 3L, MpNone.NONE, PULL, PULL);
        Object machine = board.make("_rp2.StateMachine", 4, program, "freq=", 8_000_000, "set_base=", 25);
        assertThat(program.get(2)).isEqualTo(30L);
        assertThat(board.method(board.make("Pin", 25), "value")).isEqualTo(1L);
        board.method(machine, "put", 5, 8);
        board.method(machine, "put", TestBoard.bytes(1, 2));
        board.method(machine, "exec", PULL);
        assertThat(board.method(machine, "tx_fifo")).isEqualTo(2L);
        assertThat(board.method(machine, "active", 1)).isEqualTo(true);
        assertThat(board.method(machine, "tx_fifo")).isEqualTo(0L);
        board.method(machine, "put", TestBoard.bytes(1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(board.show(() -> board.method(machine, "put", board.make("array.array", "h", MpList.of(1L)))))
                .isEqualTo("ValueError('unsupported buffer type',)");
        board.method(machine, "restart");
        assertThat(board.events().subList(2, 9))
                .containsExactly(
                        "pin GPIO25 read 1",
                        "sm 4 put 00000500",
                        "sm 4 put 00000001 00000002",
                        "sm 4 exec 0x80a0",
                        "sm 4 on",
                        // binascii.crc32(struct.pack('<9I', *range(1, 10)))
                        "sm 4 put 9 words, crc 0eb5f666",
                        "sm 4 restart");
    }

    /** Four words fit, eight if both FIFOs are one; nothing else takes them from a machine that is not active. */
    @Test
    void waitsForRoom() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object machine = board.make("_rp2.StateMachine", 0, program(1, 0, MpNone.NONE));
        board.method(machine, "put", TestBoard.bytes(1, 2, 3, 4));
        assertThatThrownBy(() -> board.method(machine, "put", 5)).isInstanceOf(EndException.class);
        assertThat(board.events().get(4)).isEqualTo("end: sm 0 is waited for, and nothing will happen");
        Object joined = board.make("_rp2.StateMachine", 1, program(1, PioPrograms.JOIN_TX, MpNone.NONE));
        board.method(joined, "put", TestBoard.bytes(1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(board.method(joined, "tx_fifo")).isEqualTo(8L);
    }

    @Test
    void wordsComeIn() {
        TestBoard board =
                TestBoard.of(Port.RP2, "sm 0 : 1 0x80000000 3 4 5 6", "at 5ms sm 0 : 7", "at 6ms sm 0 : 0x102 0x304");
        Object machine = board.make("_rp2.StateMachine", 0, program(1, 0, MpNone.NONE));
        assertThat(board.method(machine, "rx_fifo")).isEqualTo(0L);
        board.method(machine, "active", true);
        assertThat(board.method(machine, "rx_fifo")).isEqualTo(4L);
        assertThat(board.method(machine, "get")).isEqualTo(1L);
        assertThat(board.method(machine, "get", MpNone.NONE, 31)).isEqualTo(1L);
        MpByteArray four = MpByteArray.of(new byte[4]);
        assertThat(board.method(machine, "get", four)).isSameAs(four);
        assertThat(board.show(() -> four)).isEqualTo("bytearray(b'\\x03\\x04\\x05\\x06')");
        assertThat(board.method(machine, "get")).isEqualTo(7L);
        assertThat(board.board.clock().now()).isEqualTo(5_000_000);
        Object halves = board.make("array.array", "H", MpList.of(0L, 0L));
        board.method(machine, "get", halves, 4);
        assertThat(board.show(() -> halves)).isEqualTo("array('H', [16, 48])");
        assertThat(board.record().get(7)).isEqualTo("0.006000 sm 0 get 00000102 00000304");
        assertThatThrownBy(() -> board.method(machine, "get")).isInstanceOf(EndException.class);
    }

    @Test
    void interrupts() {
        TestBoard board = TestBoard.of(Port.RP2, "at 1ms sm 5 irq");
        List<String> calls = new ArrayList<>();
        Object machine = board.make("_rp2.StateMachine", 5);
        board.method(machine, "irq", board.noting(calls));
        Object irq = board.method(board.make("_rp2.PIO", 1), "irq", "handler=", board.noting(calls), "hard=", true);
        board.sleepMillis(2);
        assertThat(board.method(irq, "flags")).isEqualTo(0x200L);
        // An interrupt of the same number, counted from the machine's own: irq(rel(0)).
        board.method(machine, "exec", 0xc010);
        board.method(machine, "exec", 0xc000);
        assertThat(calls).containsExactly("PIO(1)", "StateMachine(5)", "PIO(1)", "StateMachine(5)", "PIO(1)");
        assertThat(board.record().subList(0, 2)).containsExactly("0.001000 interrupt pio 1", "0.001000 interrupt sm 5");
    }

    @Test
    void wrongSettings() {
        TestBoard board = TestBoard.of(Port.RP2);
        MpList program = program(1, 0, MpNone.NONE);
        assertThat(board.show(() -> board.make("_rp2.StateMachine", 8)))
                .isEqualTo("ValueError('invalid StateMachine',)");
        Object pio = board.make("_rp2.PIO", 1);
        assertThat(board.show(() -> board.method(pio, "state_machine", 4)))
                .isEqualTo("ValueError('invalid StateMachine',)");
        assertThat(board.show(() -> board.method(pio, "state_machine", 3))).isEqualTo("StateMachine(7)");
        // The clock of 125 MHz can be divided by 1 to 65536.
        for (int frequency : new int[] {125_000_001, 1907}) {
            assertThat(board.show(() -> board.make("_rp2.StateMachine", 0, program, frequency)))
                    .isEqualTo("ValueError('freq out of range',)");
        }
        assertThat(board.show(() -> board.make("_rp2.StateMachine", 0, program, 1908)))
                .isEqualTo("StateMachine(0)");
        assertThat(board.show(() -> board.make("_rp2.StateMachine", 0, program, "in_base=", 30)))
                .isEqualTo("ValueError('invalid pin',)");
    }
}
