package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What state machines execute. Instructions are encoded by hand after section 3.4 of the RP2040 datasheet; at 125 MHz, a cycle
 * takes 8 ns.
 */
class PioExecutionTest {
    private static final int JUMP_ALWAYS_0 = 0x0000;
    private static final int PULL = 0x80a0;
    private static final int PUSH = 0x8020;
    private static final int SET_PINS_0 = 0xe000;
    private static final int SET_PINS_1 = 0xe001;
    private static final int NOP = 0xa042;

    private final TestBoard board = TestBoard.of(Port.RP2);

    private Object start(TestBoard on, MpList program, Object... more) {
        var args = new Object[2 + more.length];
        args[0] = 0;
        args[1] = program;
        System.arraycopy(more, 0, args, 2, more.length);
        Object machine = on.make("_rp2.StateMachine", args);
        on.method(machine, "active", 1);
        return machine;
    }

    /** The lines of the record that a pin has, but for how it was set up. */
    private static List<String> lines(TestBoard of, String pin) {
        of.board.finish();
        return of.record().stream().filter(line -> line.contains("pin " + pin)).toList();
    }

    /** Half a period is two instructions with 31 ticks behind each: 64 ticks of 0.5 ms at 2 kHz, of 5 ms at 200 Hz. */
    @Test
    void blinks() {
        int[] words = {SET_PINS_1 | 31 << 8, NOP | 31 << 8, SET_PINS_0 | 31 << 8, NOP | 31 << 8};
        MpList program = PioPrograms.of(0, 0, MpNone.NONE, PioPrograms.OUT_LOW, MpNone.NONE, words);
        start(board, program, 2000, "set_base=", 25);
        board.sleepMillis(100);
        assertThat(lines(board, "GPIO25"))
                .containsExactly("0.000000 pin GPIO25 wave high 32000000 low 32000000 high 32000000 low");
        TestBoard slow = TestBoard.of(Port.RP2);
        start(
                slow,
                PioPrograms.of(0, 0, MpNone.NONE, PioPrograms.OUT_LOW, MpNone.NONE, doubled(words)),
                2000,
                "set_base=",
                25);
        assertThat(slow.method(slow.make("Pin", 25), "value")).isEqualTo(1L);
        slow.sleepMillis(300);
        assertThat(lines(slow, "GPIO25"))
                .containsExactly(
                        "0.000000 pin GPIO25 = 1",
                        "0.000001 pin GPIO25 read 1",
                        "0.128000 pin GPIO25 = 0",
                        "0.256000 pin GPIO25 = 1");
    }

    /** Each instruction four times. */
    private static int[] doubled(int... words) {
        var all = new int[4 * words.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = words[i / 4];
        }
        return all;
    }

    /** A UART that sends: start bit, eight bits with the lowest first, stop bit, each of eight ticks. */
    @Test
    void sendsBytes() {
        int side = 1 << 12;
        MpList program = PioPrograms.of(
                PioPrograms.SIDE_OPTIONAL,
                PioPrograms.OUT_RIGHT,
                PioPrograms.OUT_HIGH,
                MpNone.NONE,
                PioPrograms.OUT_HIGH,
                // pull() .side(1) [7]; set(x, 7) .side(0) [7]; out(pins, 1) [6]; jmp(x_dec, 2)
                PULL | side | 1 << 11 | 7 << 8,
                0xe027 | side | 7 << 8,
                0x6001 | 6 << 8,
                0x0042);
        Object machine = start(board, program, 1_000_000, "out_base=", 4, "sideset_base=", 4);
        board.method(machine, "put", TestBoard.bytes(0x55, 0x0f));
        board.sleepMillis(1);
        assertThat(lines(board, "GPIO4"))
                .containsExactly("0.000008 pin GPIO4 wave low 8000 high 8000 low 8000 high 8000 low 8000 high 8000 low"
                        + " 8000 high 8000 low 8000 high 8000 low 8000 high 32000 low 32000 high");
        assertThat(board.method(machine, "tx_fifo")).isEqualTo(0L);
    }

    /** A bit is ten ticks of 80 ns: high for two or seven of them. */
    @Test
    void sendsColours() {
        MpList program = lamps(4);
        Object machine = start(board, program, 12_500_000, "sideset_base=", 0);
        board.method(machine, "put", 0b1010, 28);
        board.sleepMillis(1);
        assertThat(lines(board, "GPIO0"))
                .containsExactly(
                        "0.000000 pin GPIO0 wave high 560 low 240 high 160 low 640 high 560 low 240 high 160 low");
        TestBoard more = TestBoard.of(Port.RP2);
        machine = start(more, lamps(24), 12_500_000, "sideset_base=", 0);
        more.method(machine, "put", 0x800001, 8);
        more.sleepMillis(1);
        // zlib.crc32(struct.pack('<47I', 560, 240, *[160, 640] * 22, 560))
        assertThat(lines(more, "GPIO0"))
                .containsExactly(
                        "0.000000 pin GPIO0 wave 48 changes in 18960, high 160 to 560, low 240 to 640, crc 28063894");
    }

    private static MpList lamps(long bits) {
        // out(x, 1) .side(0) [2]; jmp(not_x, 3) .side(1) [1]; jmp(0) .side(1) [4]; nop() .side(0) [4]
        int side = 1 << 12;
        return PioPrograms.of(
                0,
                PioPrograms.AUTO_PULL | bits << 25,
                MpNone.NONE,
                MpNone.NONE,
                PioPrograms.OUT_LOW,
                0x6021 | 2 << 8,
                0x0023 | side | 1 << 8,
                JUMP_ALWAYS_0 | side | 4 << 8,
                NOP | 4 << 8);
    }

    /** Steps of a knob: the direction is the other line's level as the first one rises. */
    @Test
    void countsSteps() {
        List<String> script = new ArrayList<>(List.of("pin 2 0", "pin 3 0"));
        for (int i = 0; i < 5; i++) {
            script.add("at %dms pin 2 1".formatted(10 * i + 11));
            script.add("at %dms pin 2 0".formatted(10 * i + 15));
        }
        script.add("at 25ms pin 3 1");
        TestBoard knob = TestBoard.of(Port.RP2, String.join("\n", script).replace("pin ", "pin GPIO"));
        Object machine = start(
                knob,
                PioPrograms.plain(
                        0,
                        // wait(0, pin, 0); wait(1, pin, 0); jmp(pin, 5); jmp(x_dec, 4); jmp(8)
                        0x2020,
                        0x20a0,
                        0x00c5,
                        0x0044,
                        0x0008,
                        // mov(x, invert(x)); jmp(x_dec, 7); mov(x, invert(x)); mov(isr, x); push(noblock)
                        0xa029,
                        0x0047,
                        0xa029,
                        0xa0c1,
                        0x8000),
                "in_base=",
                2,
                "jmp_pin=",
                3);
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            counts.add(knob.show(() -> knob.method(machine, "get")));
        }
        // Numbers below 0 come as those of 32 bits.
        assertThat(counts).containsExactly("4294967295", "4294967294", "4294967295", "0", "1");
        // The instruction that sees the edge is at 51 ms, and so are the six behind it: 48 ns more.
        assertThat(knob.board.clock().now()).isBetween(51_000_048L, 51_000_072L);
        assertThatThrownBy(() -> knob.method(machine, "get")).isInstanceOf(EndException.class);
    }

    /** Nine words have room: four that came back, the one that is on the way, four that wait to be pulled. */
    @Test
    void echoes() {
        // pull(); mov(isr, invert(osr)); push()
        Object machine = start(board, PioPrograms.plain(0, PULL, 0xa0cf, PUSH));
        board.method(machine, "put", TestBoard.bytes(1, 2, 3, 4, 5, 6, 7, 8, 9));
        board.sleepMillis(1);
        assertThat(board.method(machine, "tx_fifo")).isEqualTo(4L);
        assertThat(board.method(machine, "rx_fifo")).isEqualTo(4L);
        assertThatThrownBy(() -> board.method(machine, "put", 10)).isInstanceOf(EndException.class);
        for (long i = 1; i <= 9; i++) {
            assertThat(board.show(() -> board.method(machine, "get"))).isEqualTo(Long.toString(0xffff_ffffL - i));
        }
        board.method(machine, "put", 0x1234, 8);
        assertThat(board.method(machine, "get", MpNone.NONE, 16)).isEqualTo(0xffedL);
    }

    /** Bits move in at the top or at the bottom, and go out when there are as many as are asked for. */
    @Test
    void shifts() {
        // set(x, 5); in_(x, 3); in_(null, 5)
        int[] words = {0xe025, 0x4023, 0x4065};
        long eight = 8L << 20;
        Object left = start(board, PioPrograms.plain(PioPrograms.AUTO_PUSH | eight, words));
        assertThat(board.method(left, "get")).isEqualTo(0b101_00000L);
        board.sleepMillis(1);
        assertThat(board.method(left, "rx_fifo")).isEqualTo(4L);
        TestBoard other = TestBoard.of(Port.RP2);
        Object right = start(
                other,
                PioPrograms.plain(PioPrograms.AUTO_PUSH | PioPrograms.IN_RIGHT | PioPrograms.JOIN_RX, words),
                "push_thresh=",
                8);
        assertThat(other.method(right, "get")).isEqualTo(0b00000_101L << 24);
        other.sleepMillis(1);
        assertThat(other.method(right, "rx_fifo")).isEqualTo(8L);
    }

    /** Of each word eight bits are used, four at a time. */
    @Test
    void pullsByItself() {
        // out(isr, 4); push()
        Object machine = start(board, PioPrograms.plain(PioPrograms.AUTO_PULL | 8L << 25, 0x60c4, PUSH));
        board.method(machine, "put", 0x12ff_ffff);
        board.method(machine, "put", 0xab, 24);
        assertThat(board.method(machine, "get")).isEqualTo(1L);
        assertThat(board.method(machine, "get")).isEqualTo(2L);
        assertThat(board.method(machine, "get")).isEqualTo(0xaL);
        assertThat(board.method(machine, "get")).isEqualTo(0xbL);
    }

    /** A machine that waits for its flag goes on when the handler of the interrupt is about to be called. */
    @Test
    void interrupts() {
        List<String> calls = new ArrayList<>();
        // pull(); irq(block, rel(0)); set(pins, 1); set(pins, 0)
        MpList program = PioPrograms.of(
                0, 0, MpNone.NONE, PioPrograms.OUT_LOW, MpNone.NONE, PULL, 0xc030, SET_PINS_1, SET_PINS_0);
        Object machine = start(board, program, 125_000, "set_base=", 7);
        board.method(machine, "put", 1);
        board.sleepMillis(1);
        assertThat(lines(board, "GPIO7")).isEmpty();
        board.method(machine, "irq", board.noting(calls));
        board.sleepMillis(1);
        assertThat(calls).containsExactly("StateMachine(0)");
        board.method(machine, "put", 1);
        board.sleepMillis(1);
        assertThat(calls).hasSize(2);
        // A tick is 8 us: the program's second one is at 2 ms, as the machine has waited for the word.
        assertThat(board.record().get(board.record().size() - 1)).isEqualTo("0.002008 interrupt sm 0");
        assertThat(lines(board, "GPIO7").get(1)).isEqualTo("0.002024 pin GPIO7 wave high 8000 low");
    }

    /** Two machines take turns: one waits for the flag that the other sets. */
    @Test
    void waitsForTheOther() {
        // wait(1, irq, 4); set(pins, 1); set(pins, 0)
        MpList waits =
                PioPrograms.of(0, 0, MpNone.NONE, PioPrograms.OUT_LOW, MpNone.NONE, 0x20c4, SET_PINS_1, SET_PINS_0);
        start(board, waits, 1_000_000, "set_base=", 1);
        // irq(4) [31]
        Object other = board.make("_rp2.StateMachine", 1, PioPrograms.plain(0, 0xc004 | 31 << 8), 1_000_000);
        board.method(other, "active", 1);
        board.board.clock().sleepNanos(70_000);
        assertThat(lines(board, "GPIO1"))
                .containsExactly("0.000002 pin GPIO1 wave high 1000 low 31000 high 1000 low 31000 high 1000 low");
    }

    /** A line with a pull-up that is only driven low, and which somebody else holds low. */
    @Test
    void drivesByDirection() {
        TestBoard bus = TestBoard.of(Port.RP2, "at 1ms pin GPIO8 0", "at 2ms pin GPIO8 1");
        bus.make("Pin", 8, 0, 1);
        // set(pindirs, 1); set(pindirs, 0)
        MpList program = PioPrograms.of(0, 0, MpNone.NONE, 0L, MpNone.NONE, 0xe081 | 31 << 8, 0xe080 | 31 << 8);
        start(bus, program, 16_000, "set_base=", 8);
        bus.board.clock().sleepNanos(7_000_000);
        // 2 ms low, 2 ms high but from 1 ms on, when it is low in any case.
        assertThat(lines(bus, "GPIO8").subList(1, lines(bus, "GPIO8").size()))
                .containsExactly("0.000000 pin GPIO8 wave low 2000000 high 2000000 low 2000000 high");
    }

    /** The pins of a program that takes one back are its own. */
    @Test
    void pinsCanBeTakenBack() {
        MpList program = PioPrograms.of(0, 0, MpNone.NONE, MpList.of(3L, 2L), MpNone.NONE, 0xe002);
        Object pin = board.make("Pin", 10, 1);
        start(board, program, "set_base=", 10);
        assertThat(board.method(pin, "value")).isEqualTo(0L);
        assertThat(board.method(board.make("Pin", 11), "value")).isEqualTo(1L);
        board.method(pin, "value", 1);
        assertThat(board.method(pin, "value")).isEqualTo(0L);
        board.method(pin, "init", 1);
        board.method(pin, "value", 1);
        board.sleepMillis(1);
        assertThat(board.method(pin, "value")).isEqualTo(1L);
    }

    /** Instructions from outside, with those that have to wait; going back to the beginning. */
    @Test
    void executesWhatItIsTold() {
        // pull(); out(pc, 5)
        Object machine = start(board, PioPrograms.plain(0, PULL, 0x60a5));
        board.method(machine, "active", 0);
        // set(x, 9); mov(isr, reverse(x)); push(block)
        for (int word : new int[] {0xe029, 0xa0d1, PUSH}) {
            board.method(machine, "exec", word);
        }
        assertThat(board.show(() -> board.method(machine, "get"))).isEqualTo("2415919104");
        board.method(machine, "exec", PULL);
        board.method(machine, "put", 77);
        board.sleepMillis(1);
        assertThat(board.method(machine, "tx_fifo")).isEqualTo(0L);
        // mov(isr, osr)
        board.method(machine, "exec", 0xa0c7);
        board.method(machine, "exec", PUSH);
        assertThat(board.method(machine, "get")).isEqualTo(77L);
        board.method(machine, "active", 1);
        board.method(machine, "put", TestBoard.bytes(1, 2));
        board.sleepMillis(1);
        assertThat(board.method(machine, "tx_fifo")).isEqualTo(1L);
        board.method(machine, "restart");
        board.sleepMillis(1);
        assertThat(board.method(machine, "tx_fifo")).isEqualTo(0L);
    }

    /** Without a word, pull(noblock) takes X; mov(status) says whether words wait; out(exec) runs what came in. */
    @Test
    void takesWhatThereIs() {
        // set(x, 3); pull(noblock); mov(isr, osr); push(); mov(isr, status); push(); pull(); out(exec, 16); push()
        Object machine = start(
                board,
                PioPrograms.of(
                        1,
                        0,
                        MpNone.NONE,
                        MpNone.NONE,
                        MpNone.NONE,
                        0xe023,
                        0x8080,
                        0xa0c7,
                        PUSH,
                        0xa0c5,
                        PUSH,
                        PULL,
                        0x60f0,
                        PUSH));
        assertThat(board.method(machine, "get")).isEqualTo(3L);
        assertThat(board.show(() -> board.method(machine, "get"))).isEqualTo("4294967295");
        // mov(isr, invert(y))
        board.method(machine, "put", 0xa0ca, 16);
        assertThat(board.show(() -> board.method(machine, "get"))).isEqualTo("4294967295");
    }

    /** With a fraction, some ticks are a cycle longer: 1.5 cycles are 8 and 16 ns in turn. */
    @Test
    void dividesByFractions() {
        MpList program = PioPrograms.of(0, 0, MpNone.NONE, PioPrograms.OUT_LOW, MpNone.NONE, SET_PINS_1, SET_PINS_0);
        start(board, program, 83_333_333, "set_base=", 0);
        board.board.clock().sleepNanos(70);
        assertThat(lines(board, "GPIO0"))
                .containsExactly("0.000000 pin GPIO0 wave high 8 low 16 high 8 low 16 high 8 low");
    }

    /** A square wave through an hour's sleep is one line, and is there at once. */
    @Test
    void repeats() {
        MpList program = PioPrograms.of(0, 0, MpNone.NONE, PioPrograms.OUT_LOW, MpNone.NONE, SET_PINS_1, SET_PINS_0);
        start(board, program, "set_base=", 0);
        board.sleepMillis(3_600_000);
        assertThat(lines(board, "GPIO0"))
                .containsExactly(
                        "0.000000 pin GPIO0 wave 450000000000 changes in 3599999999992, high 8 to 8, low 8 to 8");
    }

    /** A word that a machine never sends is not waited for without end, nor are all the numbers it counts. */
    @Test
    void endsWhereNothingComes() {
        Object machine = start(board, PioPrograms.plain(0, JUMP_ALWAYS_0));
        assertThatThrownBy(() -> board.method(machine, "get")).isInstanceOf(EndException.class);
    }
}
