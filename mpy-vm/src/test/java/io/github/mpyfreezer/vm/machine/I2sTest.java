package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.stream.Stream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I2S: the rules are those of extmod/machine_i2s.c and of machine_i2s.c of the ports. */
class I2sTest {
    private static Object bus(TestBoard board, int id, int mode, int bits, int format, int rate, int ibuf) {
        return board.make(
                "I2S",
                id,
                "sck=",
                board.make("Pin", 16),
                "ws=",
                board.make("Pin", 17),
                "sd=",
                board.make("Pin", 18),
                "mode=",
                mode,
                "bits=",
                bits,
                "format=",
                format,
                "rate=",
                rate,
                "ibuf=",
                ibuf);
    }

    /** 4000 bytes a second go out, and 400 can wait. */
    @Test
    void writingTakesTheTimeOfWhatCannotWait() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object bus = bus(board, 0, 1, 16, 1, 1000, 401);
        assertThat(board.method(bus, "write", MpByteArray.of(new byte[1000]))).isEqualTo(1000L);
        board.method(bus, "write", TestBoard.bytes(1, 2, 3, 4));
        board.sleepMillis(500);
        board.method(bus, "write", MpByteArray.of(new byte[400]));
        board.method(bus, "deinit");
        // Sums of zeros as Python's binascii.crc32 gives them.
        assertThat(board.record())
                .containsExactly(
                        "0.000000 i2s 0 init sck=GPIO16 ws=GPIO17 sd=GPIO18 TX bits=16 STEREO rate=1000 ibuf=401",
                        "0.150000 i2s 0 write 1000 bytes, crc 060b1780",
                        "0.151000 i2s 0 write 01 02 03 04",
                        "0.651000 i2s 0 write 400 bytes, crc 46220d0c",
                        "0.651000 i2s 0 off");
        assertThat(board.show(() -> bus))
                .isEqualTo("I2S(id=0,\nsck=16,\nws=17,\nsd=18,\nmode=1,\nbits=16, format=1,\nrate=1000, ibuf=401)");
    }

    /** A point in time has 8 bytes in the buffer, of which the program gets two: 100 of them at 1000 a second. */
    @Test
    void readingTakesTheTimeOfTheSamples() {
        TestBoard board = TestBoard.of(Port.RP2, "i2s 1 : 11 22 33");
        Object bus = bus(board, 1, 0, 16, 0, 1000, 8000);
        MpByteArray into = MpByteArray.of(new byte[200]);
        assertThat(board.method(bus, "readinto", into)).isEqualTo(200L);
        assertThat(board.board.clock().now()).isEqualTo(100_000_000);
        assertThat(board.show(() -> into)).startsWith("bytearray(b'\\x11\"3\\x00\\x00");
        // What has come in meanwhile is there at once.
        board.sleepMillis(100);
        board.method(bus, "readinto", into);
        assertThat(board.board.clock().now()).isEqualTo(200_000_000);
        assertThat(board.show(() -> board.method(bus, "readinto", MpByteArray.of(new byte[3]))))
                .isEqualTo("OSError(22,)");
        assertThat(board.show(() -> board.method(bus, "write", into))).isEqualTo("OSError(1,)");
    }

    @Test
    void callsBackWhenAllIsMoved() {
        TestBoard board = TestBoard.of(Port.ESP32, "i2s 0 : \"abcd\"");
        Object out = bus(board, 1, 2, 32, 0, 1000, 0);
        List<String> calls = new ArrayList<>();
        assertThat(board.show(() -> board.method(out, "irq", 5))).isEqualTo("ValueError('invalid callback',)");
        board.method(out, "irq", board.noting(calls));
        assertThat(board.method(out, "write", MpByteArray.of(new byte[4048]))).isEqualTo(4048L);
        Object in = bus(board, 0, 1, 16, 0, 1000, 0);
        board.method(in, "irq", board.noting(calls));
        MpByteArray into = MpByteArray.of(new byte[4]);
        assertThat(board.method(in, "readinto", into)).isEqualTo(4L);
        assertThat(board.show(() -> into)).isEqualTo("bytearray(b'\\x00\\x00\\x00\\x00')");
        board.sleepMillis(1000);
        assertThat(board.show(() -> into)).isEqualTo("bytearray(b'abcd')");
        assertThat(calls).hasSize(2);
        // 2048 bytes are the least memory; the other 2000 wait for the bus. A port looks for what came in every 128
        // bytes.
        assertThat(board.record().subList(2, 6))
                .containsExactly(
                        "0.016000 i2s 0 read 61 62 63 64",
                        "0.016000 interrupt i2s 0",
                        "0.500000 i2s 1 write 4048 bytes, crc 3df08cde",
                        "0.500000 interrupt i2s 1");
        board.method(out, "deinit");
        assertThat(board.show(() -> board.method(out, "write", into)))
                .isEqualTo("OSError(-258, 'ESP_ERR_INVALID_ARG')");
        board.method(out, "irq", MpNone.NONE);
    }

    /** Being asked for events makes it give and take only what is possible at once. */
    @Test
    void streamsForAsyncio() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object bus = bus(board, 0, 1, 16, 1, 1000, 401);
        Stream stream = (Stream) bus;
        assertThat(stream.control(board.vm, Stream.POLL, Stream.POLL_WRITE)).isEqualTo(Stream.POLL_WRITE);
        assertThat(stream.control(board.vm, Stream.POLL, Stream.POLL_READ)).isEqualTo(-1);
        assertThat(stream.control(board.vm, Stream.FLUSH, 0)).isEqualTo(-22);
        assertThat(board.method(bus, "write", MpByteArray.of(new byte[1000]))).isEqualTo(400L);
        assertThat(stream.control(board.vm, Stream.POLL, Stream.POLL_WRITE)).isZero();
        board.sleepMillis(1);
        assertThat(stream.control(board.vm, Stream.POLL, Stream.POLL_WRITE)).isEqualTo(Stream.POLL_WRITE);
        assertThat(board.method(bus, "write", MpByteArray.of(new byte[1000]))).isEqualTo(4L);
    }

    @Test
    void shiftsSamples() {
        TestBoard board = TestBoard.of(Port.RP2);
        MpByteArray samples = MpByteArray.of(new byte[] {1, (byte) 0x80, 0, 0x40, 7});
        board.make("machine.I2S.shift", "buf=", samples, "bits=", 16, "shift=", 1);
        assertThat(board.show(() -> samples)).isEqualTo("bytearray(b'\\x02\\x00\\x00\\x80\\x07')");
        board.make("machine.I2S.shift", "buf=", samples, "bits=", 32, "shift=", -30);
        assertThat(board.show(() -> samples)).isEqualTo("bytearray(b'\\xfe\\xff\\xff\\xff\\x07')");
        assertThat(board.show(() -> board.make("machine.I2S.shift", "buf=", samples, "bits=", 8, "shift=", 1)))
                .isEqualTo("ValueError('invalid bits',)");
    }

    @ParameterizedTest
    @CsvSource({
        "RP2, 2, 1, 16, 0, 100, invalid id",
        "RP2, 0, 2, 16, 0, 100, invalid mode",
        "RP2, 0, 1, 24, 0, 100, invalid bits",
        "RP2, 0, 1, 16, 2, 100, invalid format",
        "RP2, 0, 1, 16, 0, 0, invalid ibuf",
        "ESP32, 2, 1, 16, 0, 0, invalid id",
        "ESP32, 0, 0, 16, 0, 0, invalid mode"
    })
    void wrongSettings(Port port, int id, int mode, int bits, int format, int ibuf, String message) {
        TestBoard board = TestBoard.of(port);
        assertThat(board.show(() -> bus(board, id, mode, bits, format, 8000, ibuf)))
                .isEqualTo("ValueError('" + message + "',)");
    }

    @Test
    void pinsOfPorts() {
        TestBoard rp2 = TestBoard.of(Port.RP2);
        assertThat(rp2.show(() -> rp2.make(
                        "I2S", 0, "sck=", 4, "ws=", 6, "sd=", 7, "mode=", 0, "bits=", 16, "format=", 0, "rate=", 1,
                        "ibuf=", 9)))
                .isEqualTo("ValueError('invalid ws (must be sck+1)',)");
        TestBoard stm32 = TestBoard.of(Port.STM32);
        assertThat(stm32.show(() -> stm32.make(
                        "I2S", 2, "sck=", "X1", "ws=", "X2", "sd=", "X2", "mode=", 0x300, "bits=", 16, "format=", 0,
                        "rate=", 1, "ibuf=", 9)))
                .isEqualTo("ValueError('SCK not a Pin type',)");
        assertThat(stm32.show(() -> stm32.make("I2S", 2, "sck=", "X1")))
                .isEqualTo("TypeError(\"'ws' argument required\",)");
    }
}
