package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Module pyb; the rules are those of ports/stm32. */
class PybTest {
    private final TestBoard board = TestBoard.of(
            Port.STM32,
            "i2c 1 0x4c mem 0 : 05 3e 16",
            "spi 1 : 07 08",
            "adc X2 : 2048",
            "at 1ms pin SW 0",
            "at 2ms pin SW 1");

    @Test
    void lamps() {
        Object led = board.make("pyb.LED", 2);
        board.method(led, "on");
        board.method(led, "toggle");
        board.method(led, "intensity", 100);
        assertThat(board.method(led, "intensity")).isEqualTo(100L);
        assertThat(board.show(() -> board.make("pyb.LED", 5))).isEqualTo("ValueError(\"LED(5) doesn't exist\",)");
        assertThat(board.events()).containsExactly("led 2 on", "led 2 off", "led 2 intensity = 100");
    }

    /** Pulses are kept between 500 and 2500 microseconds, and there is no fifth servo (servo.c). */
    @Test
    void servosWithoutAnObject() {
        board.make("pyb.servo", 1, 150);
        board.make("pyb.servo", 4, 300);
        board.make("pyb.servo", 2, 0);
        board.make("pyb.servo", 5, 100);
        assertThat(board.events())
                .containsExactly(
                        "servo 1 pulse_width = 1500", "servo 4 pulse_width = 2500", "servo 2 pulse_width = 500");
    }

    /** The button pulls its pin down; the callback takes no argument (usrsw.c). */
    @Test
    void theButton() {
        Object button = board.make("pyb.Switch");
        assertThat(board.method(button, "value")).isEqualTo(false);
        board.method(button, "callback", board.get("pyb.have_cdc"));
        board.sleepMillis(1);
        assertThat(board.method(button, "value")).isEqualTo(true);
        assertThat(board.events()).contains("interrupt pin SW");
    }

    @Test
    void externalInterrupts() {
        List<String> calls = new ArrayList<>();
        board.make("pyb.ExtInt", "SW", 0x11_0000, 1, board.noting(calls));
        board.sleepMillis(3);
        // The number of the line is that of the pin, B3.
        assertThat(calls).containsExactly("3");
        assertThat(board.show(() -> board.make("pyb.ExtInt", "SW", 1, 0, board.noting(calls))))
                .isEqualTo("ValueError('invalid ExtInt Mode: 1',)");
    }

    /** 84 MHz / 10 Hz = 8 400 000 counts; divided by 5 three times that is 67 200, and by 5 again 13 440, which 16 bits hold. */
    @Test
    void timersChoosePrescalers() {
        List<String> calls = new ArrayList<>();
        Object timer = board.make("pyb.Timer", 4, "freq=", 10);
        assertThat(board.method(timer, "prescaler")).isEqualTo(624L);
        assertThat(board.method(timer, "period")).isEqualTo(13_439L);
        assertThat(board.method(timer, "freq")).isEqualTo(10L);
        board.method(timer, "callback", board.noting(calls));
        board.sleepMillis(350);
        assertThat(calls)
                .hasSize(3)
                .allMatch(call -> call.equals("Timer(4, freq=10, prescaler=624, period=13439, mode=UP, div=1)"));
        board.method(timer, "deinit");
        board.sleepMillis(350);
        assertThat(calls).hasSize(3);
        assertThat(board.show(() -> board.make("pyb.Timer", 4, "prescaler=", 1)))
                .isEqualTo("TypeError('must specify either freq, period, or prescaler and period',)");
    }

    @Test
    void channelsCompare() {
        Object timer = board.make("pyb.Timer", 2, "prescaler=", 83, "period=", 19_999);
        Object channel = board.method(timer, "channel", 1, 0, "pin=", board.make("Pin", "X1"), "pulse_width=", 1500);
        board.method(channel, "pulse_width_percent", 50);
        assertThat(board.method(channel, "pulse_width")).isEqualTo(10_000L);
        assertThat(board.show(() -> channel)).isEqualTo("TimerChannel(timer=2, channel=1, mode=PWM)");
        assertThat(board.events())
                .containsExactly(
                        "timer 2 init prescaler=83 period=19999",
                        "timer 2 channel 1 init PWM pin=X1 compare=1500",
                        "timer 2 channel 1 compare = 10000");
    }

    /** Six bits with a sign: 0x3e is -2 (accel.c). */
    @Test
    void acceleration() {
        Object accel = board.make("pyb.Accel");
        assertThat(List.of(board.method(accel, "x"), board.method(accel, "y"), board.method(accel, "z")))
                .containsExactly(5L, -2L, 22L);
    }

    @Test
    void buses() {
        Object bus = board.make("pyb.I2C", 1, 0);
        assertThat(board.method(bus, "is_ready", 0x4c)).isEqualTo(true);
        assertThat(board.show(() -> board.method(bus, "mem_read", 2, 0x4c, 0))).isEqualTo("b'\\x05>'");
        assertThat(board.show(() -> board.method(bus, "send", 1, 0x10))).isEqualTo("OSError(5,)");
        assertThat(board.show(() -> board.method(bus, "send", 1))).isEqualTo("TypeError('addr argument required',)");
        Object spi = board.make("pyb.SPI", 1, 0x104, "prescaler=", 84);
        assertThat(board.show(() -> board.method(spi, "send_recv", TestBoard.bytes(1, 2))))
                .isEqualTo("b'\\x07\\x08'");
        board.method(spi, "send", 0x41);
        assertThat(board.events()).contains("spi 1 transfer 01 02 -> 07 08", "spi 1 write 41");
    }

    /** 150 is the middle and 85 a quarter turn, in units of ten microseconds (servo.c). */
    @Test
    void servosAndConverters() {
        Object servo = board.make("pyb.Servo", 1);
        board.method(servo, "angle", 45);
        assertThat(board.method(servo, "pulse_width")).isEqualTo(1920L);
        assertThat(board.method(board.make("pyb.ADC", "X2"), "read")).isEqualTo(2048L);
        Object dac = board.make("pyb.DAC", 1);
        board.method(dac, "write", 128);
        assertThat(board.events()).contains("servo 1 pulse_width = 1920", "adc X2 read 2048", "dac 1 = 128");
    }

    @Test
    void time() {
        assertThat(board.make("pyb.millis")).isEqualTo(0L);
        board.make("pyb.delay", 20);
        board.make("pyb.udelay", 5);
        assertThat(board.make("pyb.elapsed_millis", 0)).isEqualTo(20L);
        assertThat(board.events()).contains("sleep 20 ms", "sleep 5 us");
    }
}
