package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** DMA: the rules are those of ports/rp2/rp2_dma.c and of section 2.5 of the RP2040 datasheet. */
class DmaTest {
    private final TestBoard board = TestBoard.of(Port.RP2);

    private Object get(Object self, String name) {
        return Attributes.get(board.vm, self, MpStr.qstr(name));
    }

    private MpByteArray bytes(int length) {
        return MpByteArray.of(new byte[length]);
    }

    /** Enabled, words, both addresses go on, chained to itself, waits for nothing, ends quietly. */
    @Test
    void fields() {
        board.make("_rp2.DMA");
        Object second = board.make("_rp2.DMA");
        long usual = 1 | 2 << 2 | 3 << 4 | 1 << 11 | 63 << 15 | 1 << 21;
        assertThat(board.method(second, "pack_ctrl")).isEqualTo(usual);
        assertThat(board.method(second, "pack_ctrl", "size=", 0, "busy=", 1, "treq_sel=", 4))
                .isEqualTo(usual - (2 << 2) - (59 << 15));
        assertThat(board.method(second, "pack_ctrl", "default=", 0, "high_pri=", 1))
                .isEqualTo(2L);
        var all = (MpDict) board.method(second, "unpack_ctrl", usual);
        assertThat(board.show(() -> Objects.requireNonNull(all.get(board.vm, MpStr.qstr("treq_sel")))))
                .isEqualTo("63");
        assertThat(board.make("builtins.len", all)).isEqualTo(16L);
        assertThat(board.show(() -> board.method(second, "pack_ctrl", "size=", 4)))
                .isEqualTo("ValueError('bad field value',)");
        assertThat(board.show(() -> board.method(second, "pack_ctrl", 1)))
                .isEqualTo("TypeError('pack_ctrl only takes keyword arguments',)");
        assertThat(board.show(() -> board.method(second, "pack_ctrl", "speed=", 4)))
                .isEqualTo("TypeError()");
        assertThat(board.show(() -> second)).isEqualTo("DMA(1)");
    }

    @Test
    void channelsAreTwelve() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(board.make("_rp2.DMA"));
        }
        assertThat(board.show(() -> board.make("_rp2.DMA"))).isEqualTo("OSError(16,)");
        board.method(all.get(3), "close");
        board.method(all.get(3), "close");
        assertThat(get(all.get(3), "channel")).isEqualTo(255L);
        assertThat(board.show(() -> board.method(all.get(3), "active"))).isEqualTo("ValueError('channel closed',)");
        assertThat(board.show(() -> board.make("_rp2.DMA"))).isEqualTo("DMA(3)");
    }

    /** 256 words take 256 cycles of 8 ns. */
    @Test
    void copies() {
        Object dma = board.make("_rp2.DMA");
        var values = new int[1024];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        MpByteArray into = bytes(1024);
        board.method(dma, "config", "read=", TestBoard.bytes(values), "write=", into, "count=", 256);
        board.method(dma, "config", "ctrl=", board.method(dma, "pack_ctrl"));
        long start = (Long) get(dma, "write");
        board.method(dma, "active", 1);
        // Each look takes a microsecond.
        assertThat(board.method(dma, "active")).isEqualTo(true);
        assertThat(board.method(dma, "active")).isEqualTo(false);
        assertThat(board.show(() -> into))
                .startsWith("bytearray(b'\\x00\\x01\\x02")
                .endsWith("\\xfe\\xff')");
        assertThat(get(dma, "write")).isEqualTo(start + 1024);
        assertThat(get(dma, "count")).isEqualTo(0L);
        // zlib.crc32(bytes(i & 0xff for i in range(1024)))
        assertThat(board.events()).containsExactly("dma 0 write 1024 bytes, crc b70b4c26");
    }

    /** One byte again and again into a ring of four; halves with their bytes in the other order. */
    @Test
    void addressesAndBytes() {
        Object dma = board.make("_rp2.DMA");
        MpByteArray ring = bytes(8);
        Object bytesToRing = board.method(dma, "pack_ctrl", "size=", 0, "ring_sel=", 1, "ring_size=", 2);
        board.method(
                dma,
                "config",
                "read=",
                TestBoard.bytes(1, 2, 3, 4, 5, 6),
                "write=",
                ring,
                "count=",
                6,
                "ctrl=",
                bytesToRing,
                "trigger=",
                true);
        board.sleepMillis(1);
        assertThat(board.show(() -> ring)).isEqualTo("bytearray(b'\\x05\\x06\\x03\\x04\\x00\\x00\\x00\\x00')");
        MpByteArray turned = bytes(4);
        Object halves = board.method(dma, "pack_ctrl", "size=", 1, "bswap=", 1, "inc_read=", 0);
        board.method(
                dma,
                "config",
                "read=",
                TestBoard.bytes(1, 2, 3, 4),
                "write=",
                turned,
                "count=",
                2,
                "ctrl=",
                halves,
                "trigger=",
                true);
        board.sleepMillis(1);
        assertThat(board.show(() -> turned)).isEqualTo("bytearray(b'\\x02\\x01\\x02\\x01')");
        assertThat(board.events()).containsExactly("dma 0 write 01 02 03 04 05 06", "dma 0 write 02 01 02 01");
    }

    @Test
    void interruptsAndChains() {
        List<String> calls = new ArrayList<>();
        Object first = board.make("_rp2.DMA");
        Object second = board.make("_rp2.DMA");
        MpByteArray one = bytes(4);
        MpByteArray two = bytes(4);
        board.method(second, "irq", board.noting(calls));
        board.method(
                second,
                "config",
                "read=",
                one,
                "write=",
                two,
                "count=",
                1,
                "ctrl=",
                board.method(second, "pack_ctrl", "irq_quiet=", 0));
        board.method(
                first,
                "config",
                "read=",
                TestBoard.bytes(9, 8, 7, 6),
                "write=",
                one,
                "count=",
                1,
                "ctrl=",
                board.method(first, "pack_ctrl", "chain_to=", 1),
                "trigger=",
                true);
        board.sleepMillis(1);
        assertThat(calls).containsExactly("DMA(1)");
        assertThat(board.show(() -> two)).isEqualTo("bytearray(b'\\t\\x08\\x07\\x06')");
        assertThat(board.method(board.method(second, "irq"), "flags")).isEqualTo(1L);
    }

    /** The end of the memory is the end of the transfer. */
    @Test
    void endsWithAnError() {
        Object dma = board.make("_rp2.DMA");
        board.method(
                dma,
                "config",
                "read=",
                TestBoard.bytes(1, 2, 3, 4),
                "write=",
                bytes(64),
                "count=",
                12,
                "ctrl=",
                board.method(dma, "pack_ctrl"),
                "trigger=",
                true);
        board.sleepMillis(1);
        assertThat(board.method(dma, "active")).isEqualTo(false);
        var fields = (MpDict) board.method(dma, "unpack_ctrl", get(dma, "ctrl"));
        assertThat(board.show(() -> Objects.requireNonNull(fields.get(board.vm, MpStr.qstr("read_err")))))
                .isEqualTo("1");
        assertThat(board.show(() -> Objects.requireNonNull(fields.get(board.vm, MpStr.qstr("write_err")))))
                .isEqualTo("0");
        assertThat(board.events()).containsExactly("dma 0 error", "dma 0 write 01 02 03 04");
    }

    /** Words go through a state machine and back: requests 0 and 4 are those of the first one. */
    @Test
    void feedsStateMachines() {
        // pull(); mov(isr, invert(osr)); push()
        Object machine = board.make("_rp2.StateMachine", 0, PioPrograms.plain(0, 0x80a0, 0xa0cf, 0x8020));
        board.method(machine, "active", 1);
        Object out = board.make("_rp2.DMA");
        Object in = board.make("_rp2.DMA");
        MpByteArray back = bytes(40);
        board.method(
                in,
                "config",
                "read=",
                machine,
                "write=",
                back,
                "count=",
                10,
                "ctrl=",
                board.method(in, "pack_ctrl", "treq_sel=", 4, "inc_read=", 0),
                "trigger=",
                true);
        board.method(
                out,
                "config",
                "read=",
                TestBoard.bytes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                "write=",
                machine,
                "count=",
                10,
                "ctrl=",
                board.method(out, "pack_ctrl", "size=", 0, "treq_sel=", 0, "inc_write=", 0),
                "trigger=",
                true);
        assertThat(board.show(() -> get(out, "write"))).isEqualTo(Long.toString(0x5020_0010L));
        assertThat(board.show(() -> get(in, "read"))).isEqualTo(Long.toString(0x5020_0020L));
        board.sleepMillis(1);
        assertThat(board.method(in, "active")).isEqualTo(false);
        // A byte is on all four lanes.
        assertThat(board.show(() -> back)).contains("\\xfe\\xfe\\xfe\\xfe\\xfd").endsWith("\\xf5\\xf5\\xf5\\xf5')");
    }

    /** 125 MHz is 25 times 5 MHz; a word in 25 cycles is one in 200 ns. */
    @Test
    void timers() {
        Object timer = board.make("_rp2.DMATimer", "freq=", 5_000_000);
        assertThat(board.show(() -> get(timer, "ratio"))).isEqualTo("(1, 25)");
        assertThat(get(timer, "freq")).isEqualTo(5_000_000L);
        assertThat(board.make("builtins.int", timer)).isEqualTo(0x3bL);
        Object dma = board.make("_rp2.DMA");
        board.method(
                dma,
                "config",
                "read=",
                bytes(400),
                "write=",
                bytes(400),
                "count=",
                100,
                "ctrl=",
                board.method(dma, "pack_ctrl", "treq_sel=", timer),
                "trigger=",
                true);
        board.board.clock().sleepNanos(18_000);
        assertThat(board.method(dma, "active")).isEqualTo(true);
        board.board.clock().sleepNanos(1_000);
        assertThat(board.method(dma, "active")).isEqualTo(false);
        Object other = board.make("_rp2.DMATimer", 2, "ratio=", MpTuple.of(3L, 4L));
        assertThat(get(other, "freq")).isEqualTo(93_750_000L);
        assertThat(board.show(() -> other)).isEqualTo("DMATimer(2)");
        assertThat(board.show(() -> board.make("_rp2.DMATimer", 2))).isEqualTo("OSError(16,)");
        assertThat(board.show(() -> board.make("_rp2.DMATimer", 4))).isEqualTo("ValueError('value out of range',)");
        assertThat(board.show(() -> board.make("_rp2.DMATimer", "ratio=", MpTuple.of(4L, 3L))))
                .isEqualTo("ValueError('value out of range',)");
        assertThat(board.show(() -> board.method(other, "close"))).isEqualTo("None");
    }

    /** The nearest fractions with terms of 16 bits, found by trying all of them. */
    @Test
    void fractions() {
        assertThat(Ratio.nearest(314_159_265, 100_000_000, 65535)).isEqualTo(new Ratio(65298, 20785));
        assertThat(Ratio.nearest(48_000, 125_000_000, 65535)).isEqualTo(new Ratio(6, 15625));
        assertThat(Ratio.nearest(44_100, 125_000_000, 65535)).isEqualTo(new Ratio(15, 42517));
    }
}
