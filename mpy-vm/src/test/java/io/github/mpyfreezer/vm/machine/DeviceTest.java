package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Subscripts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Converters, timers, clocks and what else module machine has; the rules are those of the ports' files of that name. */
class DeviceTest {
    /** A voltage is what 3.3 V at full scale make of it, 1 V on esp8266, 2.45 V on esp32 with its 11 dB. */
    @ParameterizedTest
    @CsvSource({
        "STM32, X1, 1650mV, read_u16, 32767",
        "STM32, X1, 777, read_u16, 777",
        "RP2, 26, 3300mV, read_u16, 65535",
        "ESP32, 34, 2450mV, read, 4095",
        "ESP32, 34, 500mV, read_uv, 500000",
        "ESP8266, 0, 500mV, read, 511"
    })
    void measures(Port port, String pin, String reading, String method, long value) {
        TestBoard board = TestBoard.of(port, "adc " + (port == Port.RP2 ? "GPIO26" : pin) + " : " + reading);
        Object source = port == Port.STM32 ? (Object) pin : Long.parseLong(pin);
        assertThat(board.method(board.make("ADC", source), method)).isEqualTo(value);
    }

    @Test
    void measuresNothingWithoutAScript() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object adc = board.make("ADC", 4);
        assertThat(board.method(adc, "read_u16")).isEqualTo(0L);
        assertThat(board.record()).containsExactly("0.000001 adc 4 read 0");
        assertThat(board.show(() -> adc)).isEqualTo("<ADC channel=4>");
        assertThat(board.show(() -> board.make("ADC", 5)))
                .isEqualTo("ValueError(\"Pin doesn't have ADC capabilities\",)");
    }

    /** Channel 6 of the first block is at pin 34, channel 1 of the second at pin 0; their bits are those of the block. */
    @Test
    void convertersOfAnEsp32ShareTheirBlock() {
        TestBoard board = TestBoard.of(Port.ESP32, "adc 34 : 950mV");
        Object block = board.make("ADCBlock", 0, "bits=", 12);
        Object adc = board.method(block, "connect", 6, "atten=", 0);
        assertThat(board.show(() -> adc)).isEqualTo("ADC(Pin(34), atten=0)");
        assertThat(board.method(adc, "block")).isSameAs(block);
        board.method(block, "init", "bits=", 9);
        assertThat(board.method(adc, "read")).isEqualTo(511L);
        assertThat(board.show(() -> block)).isEqualTo("ADCBlock(0, bits=9)");
        assertThat(board.make("ADC", board.make("Pin", 34))).isSameAs(adc);
        assertThat(board.show(() -> adc)).isEqualTo("ADC(Pin(34), atten=3)");
        assertThat(board.show(() -> block)).isEqualTo("ADCBlock(0, bits=12)");
        Object other = board.make("ADCBlock", 1, "bits=", 11);
        assertThat(board.show(() -> board.method(other, "connect", board.make("Pin", 0))))
                .isEqualTo("ADC(Pin(0), atten=3)");
        assertThat(board.show(() -> board.method(other, "connect", 1, board.make("Pin", 2))))
                .isEqualTo("ValueError('no matching ADC',)");
        board.method(adc, "deinit");
        assertThat(board.show(() -> board.method(adc, "read"))).isEqualTo("OSError(1,)");
    }

    /** What is not said is -1 there, which is no number of bits. */
    @Test
    void blocksOfConvertersWantTheirBits() {
        TestBoard board = TestBoard.of(Port.ESP32);
        assertThat(board.show(() -> board.make("ADCBlock", 2))).isEqualTo("ValueError('invalid block id',)");
        assertThat(board.show(() -> board.make("ADCBlock", 0))).isEqualTo("ValueError('invalid bit-width',)");
    }

    @Test
    void feelsTouches() {
        TestBoard board = TestBoard.of(Port.ESP32, "touch 4 : 512 90");
        Object pad = board.make("TouchPad", board.make("Pin", 4));
        board.method(pad, "config", 300);
        assertThat(board.method(pad, "read")).isEqualTo(512L);
        assertThat(board.method(pad, "read")).isEqualTo(90L);
        assertThat(board.method(pad, "read")).isEqualTo(90L);
        assertThat(board.method(board.make("TouchPad", board.make("Pin", 2)), "read"))
                .isEqualTo(0L);
        assertThat(board.events())
                .containsExactly(
                        "touch 4 threshold = 300",
                        "touch 4 read 512",
                        "touch 4 read 90",
                        "touch 4 read 90",
                        "touch 2 read 0");
        assertThat(board.show(() -> board.make("TouchPad", board.make("Pin", 25))))
                .isEqualTo("ValueError('invalid pin for touchpad',)");
    }

    @Test
    void writesVoltages() {
        TestBoard board = TestBoard.of(Port.ESP32);
        Object dac = board.make("DAC", board.make("Pin", 25));
        board.method(dac, "write", 255);
        assertThat(board.show(() -> board.method(dac, "write", 256))).isEqualTo("ValueError('value out of range',)");
        assertThat(board.events()).containsExactly("dac 25 = 255");
        assertThat(board.show(() -> board.make("DAC", board.make("Pin", 4))))
                .isEqualTo("ValueError('invalid Pin for DAC',)");
    }

    @Test
    void modulatesPulses() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object pwm = board.make("PWM", board.make("Pin", 15), "freq=", 1000, "duty_u16=", 32768);
        board.method(pwm, "duty_ns", 250_000);
        assertThat(board.method(pwm, "duty_u16")).isEqualTo(16384L);
        board.method(pwm, "freq", 2000);
        assertThat(board.show(() -> board.method(pwm, "freq", 7))).isEqualTo("ValueError('freq too small',)");
        assertThat(board.show(() -> pwm)).isEqualTo("<PWM slice=7 channel=1 invert=0>");
        assertThat(board.events())
                .containsExactly(
                        "pwm GPIO15 init freq=1000 duty_u16=32768",
                        "pwm GPIO15 duty_ns = 250000",
                        "pwm GPIO15 freq = 2000");
    }

    @Test
    void timersCallInTheTimeOfTheBoard() {
        TestBoard board = TestBoard.of(Port.RP2);
        List<String> calls = new ArrayList<>();
        Object timer = board.make("Timer", "period=", 5, "callback=", board.noting(calls));
        Object once = board.make("Timer", -1, "mode=", 0, "freq=", 100, "callback=", board.noting(calls));
        board.sleepMillis(12);
        board.method(timer, "deinit");
        board.sleepMillis(50);
        assertThat(calls)
                .containsExactly(
                        "Timer(mode=PERIODIC, tick_hz=1000000, period=5000)",
                        "Timer(mode=ONE_SHOT, tick_hz=1000000, period=10000)",
                        "Timer(mode=PERIODIC, tick_hz=1000000, period=5000)");
        assertThat(once).isNotNull();
        assertThat(board.record())
                .containsExactly(
                        "0.000000 timer soft1 init period=5000us periodic",
                        "0.000000 timer soft2 init period=10000us once",
                        "0.005000 interrupt timer soft1",
                        "0.010000 interrupt timer soft2",
                        "0.010000 interrupt timer soft1",
                        "0.012000 timer soft1 off");
    }

    @Test
    void timersOfPorts() {
        TestBoard stm32 = TestBoard.of(Port.STM32);
        assertThat(stm32.show(() -> stm32.make("Timer", 1))).isEqualTo("ValueError(\"Timer doesn't exist\",)");
        assertThat(stm32.show(() -> stm32.make("Timer", "period=", 7))).isEqualTo("Timer(mode=PERIODIC, period=7)");
        assertThat(stm32.show(() -> stm32.make("Timer", "period=", 0x4000_0000)))
                .isEqualTo("ValueError('period too large',)");
        TestBoard esp32 = TestBoard.of(Port.ESP32);
        assertThat(esp32.show(() -> esp32.make("Timer", 4)))
                .isEqualTo("ValueError(\"Timer(4) doesn't exist, there are only 4 hardware timers\",)");
    }

    /** 3 February 2024 was a Saturday: the sixth day from Monday on stm32, the fifth from zero elsewhere. */
    @ParameterizedTest
    @CsvSource({"STM32, 6, 255", "RP2, 5, 0", "ESP32, 5, 1"})
    void clocksTellTheTime(Port port, long day, long fraction) {
        TestBoard board = TestBoard.of(port);
        Object clock = board.make("RTC");
        board.method(clock, "datetime", MpTuple.of(2024L, 2L, 3L, 0L, 4L, 5L, 6L, 0L));
        assertThat(board.show(() -> board.method(clock, "datetime")))
                .isEqualTo("(2024, 2, 3, " + day + ", 4, 5, 6, " + fraction + ")");
        assertThat(board.events()).containsExactly("rtc set 2024-02-03T04:05:06");
    }

    @Test
    void aWatchdogThatIsNotFedEndsTheRun() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object dog = board.make("WDT", "timeout=", 1000);
        board.sleepMillis(900);
        board.method(dog, "feed");
        board.sleepMillis(900);
        assertThatThrownBy(() -> board.sleepMillis(200)).isInstanceOf(EndException.class);
        assertThat(board.record())
                .containsExactly(
                        "0.000000 wdt init timeout=1000ms",
                        "0.900000 wdt feed",
                        "1.900000 end: the watchdog resets the board");
        assertThat(board.show(() -> board.make("WDT", 0, 9000))).isEqualTo("ValueError('timeout exceeds 8388',)");
        assertThat(board.show(() -> board.make("WDT", 1))).isEqualTo("ValueError(\"WDT(1) doesn't exist\",)");
    }

    @Test
    void theBoardCanBeResetAndSleep() {
        TestBoard board = TestBoard.of(Port.RP2);
        board.make("lightsleep", 20);
        assertThatThrownBy(() -> board.make("deepsleep", 1000)).isInstanceOf(EndException.class);
        assertThatThrownBy(() -> board.make("reset")).isInstanceOf(EndException.class);
        assertThatThrownBy(() -> board.make("bootloader")).isInstanceOf(EndException.class);
        assertThat(board.show(() -> board.make("soft_reset", 3))).isEqualTo("SystemExit(3,)");
        assertThat(board.record())
                .containsExactly(
                        "0.000000 lightsleep 20 ms",
                        "0.020000 deepsleep 1000 ms",
                        "1.020000 end: the board begins anew after deep sleep",
                        "1.020000 end: the program resets the board",
                        "1.020000 end: the program enters the bootloader");
    }

    @Test
    void frequenciesAndIdentity() {
        TestBoard stm32 = TestBoard.of(Port.STM32);
        assertThat(stm32.show(() -> stm32.make("freq"))).isEqualTo("(168000000, 168000000, 42000000, 84000000)");
        TestBoard rp2 = TestBoard.of(Port.RP2);
        assertThat(rp2.make("freq")).isEqualTo(125_000_000L);
        rp2.make("freq", 133_000_000);
        assertThat(rp2.make("freq")).isEqualTo(133_000_000L);
        assertThat(rp2.events()).containsExactly("machine freq = 133000000");
        assertThat(rp2.show(() -> rp2.make("unique_id"))).isEqualTo("b'\\x01\\x02\\x03\\x04\\x05\\x06\\x07\\x08'");
        assertThat(rp2.make("reset_cause")).isEqualTo(1L);
    }

    /** Eight bits of 1250 ns each: those of 0x80 are one that is 800 + 450 ns long and seven of 400 + 850. */
    @Test
    void sendsBitsToLamps() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object timing = MpTuple.of(400L, 850L, 800L, 450L);
        board.make("bitstream", board.make("Pin", 1), 0, timing, TestBoard.bytes(0x80));
        assertThat(board.board.clock().now()).isEqualTo(10_000);
        assertThat(board.events())
                .containsExactly("bitstream GPIO1 init timing=400/850/800/450", "bitstream GPIO1 write 80");
        assertThat(board.show(() -> board.make("bitstream", 1, 1, timing, TestBoard.bytes(0))))
                .isEqualTo("ValueError('encoding',)");
    }

    @Test
    void sendsColoursToLampsWithAClock() {
        TestBoard board = TestBoard.of(Port.ESP8266);
        board.make("esp.apa102_write", board.make("Pin", 14), 13, TestBoard.bytes(1, 2, 3, 31));
        assertThat(board.events()).containsExactly("bitstream 14/13 write 01 02 03 1f");
    }

    @Test
    void nothingWokeTheBoard() {
        TestBoard board = TestBoard.of(Port.ESP32);
        board.make("esp32.wake_on_gpio", MpTuple.of(board.make("Pin", 4)), true);
        assertThat(board.show(() -> board.make("machine.wake_pins"))).isEqualTo("()");
    }

    @Test
    void readsAHumiditySensor() {
        TestBoard board = TestBoard.of(Port.RP2, "dht GPIO7 : 02 8c 01 5f ee");
        MpByteArray into = MpByteArray.of(new byte[5]);
        board.make("dht_readinto", board.make("Pin", 7), into);
        assertThat(board.show(() -> into)).isEqualTo("bytearray(b'\\x02\\x8c\\x01_\\xee')");
        assertThat(board.show(() -> board.make("dht_readinto", 7, into))).isEqualTo("OSError(110,)");
        assertThat(board.events()).containsExactly("dht GPIO7 read 02 8c 01 5f ee", "dht GPIO7 no answer");
    }

    /** Bytes go lowest bit first; what is read behind the script's bytes is an idle line (extmod/modonewire.c). */
    @Test
    void speaksOverOneWire() {
        TestBoard board = TestBoard.of(Port.STM32, "onewire X1 : 05 aa");
        assertThat(board.make("_onewire.reset", "X1")).isEqualTo(true);
        board.make("_onewire.writebyte", "X1", 0xcc);
        List<Object> bits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            bits.add(board.make("_onewire.readbit", "X1"));
        }
        assertThat(bits).containsExactly(1L, 0L, 1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(board.make("_onewire.readbyte", "X1")).isEqualTo(0xaaL);
        assertThat(board.make("_onewire.readbyte", "X1")).isEqualTo(0xffL);
        assertThat(board.make("_onewire.reset", "X1")).isEqualTo(false);
        // One bit: the polynomial turned round; a message with its check behind it leaves nothing.
        assertThat(board.make("_onewire.crc8", TestBoard.bytes(0x80))).isEqualTo(0x8cL);
        assertThat(board.make("_onewire.crc8", TestBoard.bytes(0x80, 0x8c))).isEqualTo(0L);
        assertThat(board.events()).contains("onewire X1 reset", "onewire X1 write cc", "onewire X1 reset (no answer)");
    }

    @Test
    void registersAreRecorded() {
        TestBoard board = TestBoard.of(Port.STM32, "mem 0x40020010 : 1 2");
        Object words = board.get("stm.mem32");
        assertThat(board.show(() -> Subscripts.get(board.vm, words, 0x4002_0010L)))
                .isEqualTo("1");
        Subscripts.set(board.vm, words, 0x4002_0014L, 0xffff_ffffL);
        assertThat(board.show(() -> Subscripts.get(board.vm, words, 0x4002_0014L)))
                .isEqualTo("4294967295");
        assertThat(board.events())
                .containsExactly(
                        "mem 0x40020010 read 1", "mem 0x40020014 = 4294967295", "mem 0x40020014 read 4294967295");
    }
}
