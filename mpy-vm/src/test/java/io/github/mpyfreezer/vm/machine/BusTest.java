package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I2C, SPI and UART: the rules are those of extmod/machine_i2c.c, machine_spi.c, machine_uart.c and of the ports' files. */
class BusTest {
    private static final String DEVICE = "i2c 1 0x76 mem 0xd0 : 60 61";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            STM32 | 1 | I2C(1, freq=400000)
            RP2   | 1 | I2C(1, freq=399361, scl=7, sda=6, timeout=50000)
            ESP32 | 1 | I2C(1, scl=25, sda=26, freq=400000, timeout=50000)
            RP2   | 2 | ValueError("I2C(2) doesn't exist",)
            STM32 | 9 | ValueError("I2C(9) doesn't exist",)
            """)
    void busesOfAPort(Port port, long id, String shown) {
        TestBoard board = TestBoard.of(port);
        assertThat(board.show(() -> board.make("I2C", id))).isEqualTo(shown);
    }

    @Test
    void readsRegistersOfADevice() {
        TestBoard board = TestBoard.of(Port.STM32, DEVICE);
        Object bus = board.make("I2C", 1, "freq=", 100_000);
        assertThat(board.show(() -> board.method(bus, "readfrom_mem", 0x76, 0xd0, 2)))
                .isEqualTo("b'`a'");
        assertThat(board.method(bus, "writeto", 0x76, TestBoard.bytes(0xd1))).isEqualTo(1L);
        assertThat(board.show(() -> board.method(bus, "readfrom", 0x76, 1))).isEqualTo("b'a'");
        // A start bit and the stop bit aside, a transfer is nine bits a byte of ten microseconds each.
        assertThat(board.record())
                .containsExactly(
                        "0.000000 i2c 1 init freq=100000",
                        "0.000180 i2c 1 write 0x76 d0 (no stop)",
                        "0.000450 i2c 1 read 0x76 60 61",
                        "0.000630 i2c 1 write 0x76 d1",
                        "0.000810 i2c 1 read 0x76 61");
    }

    /** Each port says in its own way that nobody answers: see the ends of the transfer functions in its machine_i2c.c. */
    @ParameterizedTest
    @CsvSource({"STM32, ENODEV", "RP2, EIO", "ESP32, ENODEV"})
    void nobodyAnswers(Port port, String error) {
        TestBoard board = TestBoard.of(port);
        Object bus = board.make("I2C", 1);
        assertThat(board.show(() -> board.method(bus, "writeto", 0x20, TestBoard.bytes(1))))
                .isEqualTo("OSError(" + (error.equals("EIO") ? 5 : 19) + ",)");
        assertThat(board.events().get(1)).isEqualTo("i2c 1 write 0x20 01 (no answer)");
    }

    @Test
    void onlySoftwareHasTheParts() {
        TestBoard board = TestBoard.of(Port.STM32, "i2c X1/X2 0x76 mem 0xd0 : 60 61");
        Object hard = board.make("I2C", 1);
        assertThat(board.show(() -> board.method(hard, "start"))).isEqualTo("OSError('I2C operation not supported',)");
        Object soft = board.make("SoftI2C", "X1", "X2", "freq=", 100_000);
        board.method(soft, "start");
        assertThat(board.method(soft, "write", TestBoard.bytes(0xec, 0xd0))).isEqualTo(2L);
        board.method(soft, "start");
        assertThat(board.method(soft, "write", TestBoard.bytes(0xed))).isEqualTo(1L);
        MpByteArray into = MpByteArray.of(new byte[2]);
        board.method(soft, "readinto", into);
        board.method(soft, "stop");
        assertThat(board.show(() -> into)).isEqualTo("bytearray(b'`a')");
        assertThat(board.show(() -> soft)).isEqualTo("SoftI2C(scl=A0, sda=A1, freq=100000)");
        assertThat(board.events().subList(2, 8))
                .containsExactly(
                        "i2c X1/X2 start",
                        "i2c X1/X2 write ec d0",
                        "i2c X1/X2 start",
                        "i2c X1/X2 write ed",
                        "i2c X1/X2 read 60 61",
                        "i2c X1/X2 stop");
    }

    @Test
    void writesPartsAsOneTransfer() {
        TestBoard board = TestBoard.of(Port.RP2, "i2c 0 0x3c");
        Object bus = board.make("I2C", 0);
        assertThat(board.method(bus, "writevto", 0x3c, MpList.of(TestBoard.bytes(1), TestBoard.bytes(2, 3))))
                .isEqualTo(3L);
        assertThat(board.events().get(1)).isEqualTo("i2c 0 write 0x3c 01 02 03");
    }

    @Test
    void wrongArgumentsOfBuses() {
        TestBoard board = TestBoard.of(Port.RP2, DEVICE);
        assertThat(board.show(() -> board.make("I2C", 0, "scl=", 4))).isEqualTo("ValueError('bad SCL pin',)");
        Object bus = board.make("I2C", 1);
        assertThat(board.show(() -> board.method(bus, "readfrom_mem", 0x76, 0, 1, "addrsize=", 12)))
                .isEqualTo("ValueError('invalid addrsize',)");
        assertThat(board.show(() -> board.method(bus, "readfrom", 0x76, -1))).startsWith("MemoryError(");
        assertThat(board.show(() -> board.make("SoftSPI", "bits=", 7))).isEqualTo("ValueError('bits must be 8',)");
        assertThat(board.show(() -> board.make("SoftSPI", 1000)))
                .isEqualTo("ValueError('must specify all of sck/mosi/miso',)");
        assertThat(board.show(() -> board.make("SPI", 0, "firstbit=", 0))).isEqualTo("NotImplementedError('LSB',)");
    }

    @Test
    void exchangesBytesOnSpi() {
        TestBoard board = TestBoard.of(Port.RP2, "spi 1 : 00 a5");
        Object bus = board.make("SPI", 1, 1_000_000);
        MpByteArray in = MpByteArray.of(new byte[2]);
        board.method(bus, "write_readinto", TestBoard.bytes(9, 0), in);
        board.method(bus, "write", TestBoard.bytes(1));
        assertThat(board.show(() -> board.method(bus, "read", 2, 0xff))).isEqualTo("b'\\x00\\x00'");
        assertThat(board.show(() -> board.method(bus, "write_readinto", TestBoard.bytes(1), in)))
                .isEqualTo("ValueError('buffers must be the same length',)");
        assertThat(board.record())
                .containsExactly(
                        "0.000000 spi 1 init baudrate=1000000 polarity=0 phase=0",
                        "0.000016 spi 1 transfer 09 00 -> 00 a5",
                        "0.000024 spi 1 write 01",
                        "0.000040 spi 1 read 00 00");
        assertThat(board.show(() -> bus))
                .isEqualTo("SPI(1, baudrate=1000000, polarity=0, phase=0, bits=8, sck=10, mosi=11, miso=8)");
    }

    /** Half a period is a whole number of microseconds, rounded up (extmod/machine_spi.c). */
    @Test
    void speedOfSpiInSoftware() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object bus = board.make("SoftSPI", 120_000, "sck=", 1, "mosi=", 2, "miso=", 3);
        assertThat(board.show(() -> bus))
                .isEqualTo("SoftSPI(baudrate=100000, polarity=0, phase=0, firstbit=1, sck=1, mosi=2, miso=3)");
    }

    @Test
    void readsWhatComesInAtAUart() {
        TestBoard board = TestBoard.of(Port.STM32, "uart 2 : \"one\\ntw\"", "at 5ms uart 2 : \"o\\n\"");
        Object uart = board.make("UART", 2, 115_200, "timeout=", 20);
        assertThat(board.method(uart, "any")).isEqualTo(6L);
        assertThat(board.show(() -> board.method(uart, "readline"))).isEqualTo("b'one\\n'");
        assertThat(board.show(() -> board.method(uart, "read", 2))).isEqualTo("b'tw'");
        assertThat(board.show(() -> board.method(uart, "read", 2))).isEqualTo("b'o\\n'");
        assertThat(board.show(() -> board.method(uart, "read"))).isEqualTo("None");
        assertThat(board.method(uart, "readchar")).isEqualTo(-1L);
        assertThat(board.method(uart, "write", TestBoard.bytes('a', 'b'))).isEqualTo(2L);
        assertThat(board.events()).contains("uart 2 read 6f 0a", "uart 2 write 61 62");
    }

    @Test
    void aUartTellsOfBytes() {
        TestBoard board = TestBoard.of(Port.RP2, "at 1ms uart 0 : 55");
        List<String> calls = new ArrayList<>();
        Object uart = board.make("UART", 0, 9600);
        board.method(uart, "irq", board.noting(calls), board.get("machine.UART.IRQ_RXIDLE"));
        board.sleepMillis(2);
        assertThat(calls).hasSize(1);
        assertThat(board.record())
                .containsExactly(
                        "0.000000 uart 0 init baudrate=9600 bits=8 parity=None stop=1", "0.001000 interrupt uart 0");
        assertThat(board.show(() -> board.make("UART", 2))).isEqualTo("ValueError(\"UART(2) doesn't exist\",)");
    }
}
