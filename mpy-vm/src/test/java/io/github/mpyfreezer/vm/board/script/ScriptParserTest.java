package io.github.mpyfreezer.vm.board.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.PinNames;
import io.github.mpyfreezer.vm.board.ble.Address;
import io.github.mpyfreezer.vm.board.ble.Happening;
import io.github.mpyfreezer.vm.board.ble.Uuid;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language as docs/virtual-board.md has it. */
class ScriptParserTest {
    private static List<Script.Event> parse(String text) {
        return ScriptParser.parse("room.script", text, PinNames.NONE).events();
    }

    private static ScriptLine line(String text) {
        return parse(text).get(0).line();
    }

    @Test
    void readsPins() {
        assertThat(line("pin X1 : 0 1 1")).isEqualTo(new ScriptLine.Levels("X1", List.of(0, 1, 1)));
        assertThat(line("pin X1:1")).isEqualTo(new ScriptLine.Levels("X1", List.of(1)));
        assertThat(line("pin X3 1")).isEqualTo(new ScriptLine.Level("X3", 1));
    }

    @Test
    void readsTimes() {
        assertThat(parse("at 5ms pin X3 1").get(0).nanos()).isEqualTo(5_000_000);
        assertThat(parse("at 1.5s end").get(0)).isEqualTo(new Script.Event(1_500_000_000, new ScriptLine.End()));
        assertThat(parse("at 20us end").get(0).nanos()).isEqualTo(20_000);
        assertThat(parse("end").get(0).nanos()).isZero();
    }

    @Test
    void readsDevicesOnBuses() {
        assertThat(line("i2c 1 0x76 mem 0xd0 : 60 0f"))
                .isEqualTo(new ScriptLine.I2c("1", 0x76, 1, 0xd0, Bytes.of((byte) 0x60, (byte) 0x0f)));
        assertThat(line("i2c X9/X10 80 mem16 0x0102 : ff"))
                .isEqualTo(new ScriptLine.I2c("X9/X10", 80, 2, 0x102, Bytes.of((byte) 0xff)));
        assertThat(line("i2c 0 0x3c")).isEqualTo(new ScriptLine.I2c("0", 0x3c, 0, 0, Bytes.EMPTY));
        assertThat(line("i2c 0 0x40 : 01 02"))
                .isEqualTo(new ScriptLine.I2c("0", 0x40, 0, 0, Bytes.of((byte) 1, (byte) 2)));
    }

    @Test
    void readsWhatComesIn() {
        assertThat(line("uart 2 : \"a\\r\\n\\\"\" 00 \"#:\""))
                .isEqualTo(new ScriptLine.Input(
                        new Device(Device.Kind.UART, "2"),
                        Bytes.of((byte) 'a', (byte) 13, (byte) 10, (byte) '"', (byte) 0, (byte) '#', (byte) ':')));
        assertThat(line("spi 1 : 0A"))
                .isEqualTo(new ScriptLine.Input(new Device(Device.Kind.SPI, "1"), Bytes.of((byte) 10)));
        assertThat(line("dht X4 : 02 8c 01 5f ee"))
                .isInstanceOfSatisfying(
                        ScriptLine.Input.class,
                        input -> assertThat(input.device().toString()).isEqualTo("dht X4"));
    }

    @Test
    void readsMeasurements() {
        assertThat(line("adc X2 : 2048 1650mV"))
                .isEqualTo(new ScriptLine.Measured(
                        new Device(Device.Kind.ADC, "X2"),
                        List.of(new Reading.Raw(2048), new Reading.Millivolts(1650))));
        assertThat(line("mem 0x40020010 : 1 0xff"))
                .isEqualTo(new ScriptLine.Measured(
                        new Device(Device.Kind.MEM, "0x40020010"), List.of(new Reading.Raw(1), new Reading.Raw(255))));
    }

    @Test
    void otherBluetoothDevices() {
        var peer = new Address(1, Bytes.of((byte) 0xa1, (byte) 2, (byte) 3, (byte) 4, (byte) 5, (byte) 6));
        Uuid temperature = Uuid.of(0x2a6e);
        assertThat(line("ble connect A1:02:03:04:05:06 random"))
                .isEqualTo(new ScriptLine.Ble(new Happening.Connect(peer)));
        assertThat(line("ble write 0x2a6e : 01 \"a\""))
                .isEqualTo(new ScriptLine.Ble(
                        new Happening.Write(new Happening.Target(temperature, 0), Bytes.of((byte) 1, (byte) 'a'))));
        assertThat(line("ble read handle 0x10"))
                .isEqualTo(new ScriptLine.Ble(new Happening.Read(new Happening.Target(null, 16))));
        assertThat(line("ble characteristic a1:02:03:04:05:06 random 2a6e read notify: 0a"))
                .isEqualTo(
                        new ScriptLine.Ble(new Happening.Characteristic(peer, temperature, 0x12, Bytes.of((byte) 10))));
        assertThat(line("ble encrypted bonded")).isEqualTo(new ScriptLine.Ble(new Happening.Encrypted(false, true)));
        assertThat(line("ble advertise a1:02:03:04:05:06 random type 4 rssi -40 : 02"))
                .isEqualTo(new ScriptLine.Ble(new Happening.Advertise(peer, 4, -40, Bytes.of((byte) 2))));
        assertThat(String.valueOf(Uuid.parse("6E400001-B5A3-F393-E0A9-E50E24DCCA9E")))
                .isEqualTo("6e400001-b5a3-f393-e0a9-e50e24dcca9e");
    }

    @Test
    void leavesCommentsAndEmptyLinesOut() {
        assertThat(parse("# a room\n\n  \t\npin X1 1 # warm\r\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pins X1 : 0            | found 'pins', expected pin, i2c, spi, uart, can, i2s, sm, adc, touch, onewire, dht, sdcard, ble, usb, mem or end
            pin                    | found the end of the line, expected a pin
            pin X1                 | found the end of the line, expected 0 or 1
            pin X1 : 0 2           | found '2', expected 0 or 1
            pin X1 1 1             | found '1', expected nothing more
            pin : 1                | found ':', expected a pin
            at 5 pin X1 1          | found '5', expected a time such as 5ms, 1.5s or 20us
            at 1.2.3ms pin X1 1    | found '1.2.3ms', expected a time such as 5ms, 1.5s or 20us
            at 99999999999s end    | found '99999999999s', expected a time that can come
            can 1 0x12 to          | found 'to', expected ext, rtr or a colon
            can 1 0x12 : "ninebytes" | found '9 bytes', expected the 8 that a frame has at most
            sm 8 : 1               | found '8', expected the number of a state machine from 0 to 7
            sm 1 go                | found 'go', expected irq or a colon
            sdcard 200000          | found '200000', expected the number of blocks of a card from 0 to 131072
            at 5ms                 | found the end of the line, expected pin, i2c, spi, uart, can, i2s, sm, adc, touch, onewire, dht, sdcard, ble, usb, mem or end
            i2c 1 0x76 ram 0 : 60  | found 'ram', expected mem, mem16 or a colon
            i2c 1 controller 0x43  | found '0x43', expected read or write
            i2c 1 controller read 0x43 0 | found '0', expected the number of bytes from 1 to 65535
            touch X1 : 70000       | found '70000', expected a value from 0 to 65535
            i2c 1 0x7g             | found '0x7g', expected the address of a device
            i2c 1 0x400            | found '0x400', expected the address of a device from 0 to 1023
            i2c 1 1 mem 0xff: 1 2  | found '1', expected bytes as two hexadecimal digits each, or a text in quotes
            i2c 1 1 mem 0xff:01 02 | found '2 bytes from register 255', expected none behind the last register
            uart 2 "text"          | found '"text"', expected a colon
            uart 2 : "text         | found '"text', expected a quote at the end of the text
            uart 2 : "text\\"       | found '"text\\"', expected a quote at the end of the text
            uart 2 : "\\q"          | found '\\q', expected \\n, \\r, \\t, \\\\ or \\"
            adc X1 : 1.5V          | found '1.5V', expected a number, or a voltage such as 1650mV
            dht X1 : 01            | found '1 bytes', expected the 5 that the sensor sends
            mem 0x1_0 : 1          | found '0x1_0', expected an address
            ble                    | found the end of the line, expected connect, disconnect, write, read, subscribe, mtu, encrypted, passkey, update, advertise, service, characteristic, descriptor, notify, indicate or channel
            ble connect 01:02      | found '01:02', expected an address such as 01:02:03:04:05:06
            ble connect 01:02:03:04:05:06 rand | found 'rand', expected nothing more
            ble write 2a6      : 01 | found '2a6', expected a UUID such as 2a6e, or handle and a number
            ble read 00001-0000aa-1111-2222-33334444 | found '00001-0000aa-1111-2222-33334444', expected a UUID such as 2a6e, or handle and a number
            ble read handle 0      | found '0', expected a handle from 1 to 65535
            ble subscribe 2a6e on  | found 'on', expected notify, indicate or off
            ble passkey show       | found 'show', expected input, display or compare
            ble advertise 01:02:03:04:05:06 loud | found 'loud', expected nothing more
            ble service 01:02:03:04:05:06 temperature | found 'temperature', expected a UUID such as 2a6e
            ble characteristic 01:02:03:04:05:06 2a6e reads | found 'reads', expected broadcast, read, write-no-response, write, notify, indicate or a colon
            ble channel shut       | found 'shut', expected listen, open, send or close
            end now                | found 'now', expected nothing more
            """)
    void refusesWhatItDoesNotUnderstand(String text, String message) {
        assertThatThrownBy(() -> parse("\n" + text))
                .isInstanceOf(ScriptException.class)
                .hasMessage("room.script:2: " + message);
    }

    @Test
    void refusesPinsThatTheBoardHasNot() {
        PinNames pins = PinNames.of(Map.of("GP2", "GPIO2"));
        for (String name : List.of("GP2", "GPIO2", "2")) {
            assertThat(ScriptParser.parse("a", "pin " + name + " 1", pins).events())
                    .hasSize(1);
        }
        assertThatThrownBy(() -> ScriptParser.parse("a", "pin GP3 : 1", pins))
                .hasMessage("a:1: found 'GP3', expected a pin of the board");
    }
}
