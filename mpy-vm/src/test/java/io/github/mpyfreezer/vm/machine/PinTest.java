package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pins and signals: the texts are those of machine_pin.c of the ports, ports/stm32/pin.c and extmod/machine_signal.c. */
class PinTest {
    private static Object id(String text) {
        return text.chars().allMatch(Character::isDigit) ? (Object) Long.parseLong(text) : text;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            STM32   | X1    | 1      | Pin(Pin.cpu.A0, mode=Pin.OUT)
            STM32   | A1    | 0x11   | Pin(Pin.cpu.A1, mode=Pin.OPEN_DRAIN)
            STM32   | X1    | 3      | Pin(Pin.cpu.A0, mode=Pin.ANALOG)
            STM32   | X1    | 9      | ValueError('invalid pin mode: 9',)
            STM32   | X1    | 2      | ValueError('invalid pin af: -1',)
            STM32   | X99   | 1      | ValueError('Pin(X99) doesn't exist',)
            STM32   | 5     | 1      | TypeError('can't convert 'int' object to str implicitly',)
            RP2     | 15    | 1      | Pin(GPIO15, mode=OUT)
            RP2     | 15    | 2      | Pin(GPIO15, mode=OPEN_DRAIN)
            RP2     | 30    | 1      | ValueError('invalid pin',)
            ESP32   | 4     | 3      | Pin(4, mode=Pin.OUT)
            ESP32   | 34    | 3      | ValueError('pin can only be input',)
            ESP32   | 24    | 1      | ValueError('invalid pin',)
            ESP32   | D1    | 1      | ValueError('invalid pin',)
            ESP8266 | 4     | 1      | Pin(4)
            ESP8266 | 17    | 1      | ValueError('invalid pin',)
            SAMD    | PA02  | 1      | Pin(Pin.cpu.PA02, mode=OUT, pull=PULL_OFF)
            SAMD    | 33    | 0      | Pin(Pin.cpu.PB01, mode=IN, pull=PULL_OFF)
            NRF     | P12   | 1      | Pin(12, mode=OUT, pull=PULL_DISABLED)
            NRF     | 99    | 1      | ValueError('not a valid pin identifier',)
            """)
    void isFoundAndSetUpAsThePortDoes(Port port, String pin, String mode, String shown) {
        TestBoard board = TestBoard.of(port);
        assertThat(board.show(() -> board.make("Pin", id(pin), Long.decode(mode)))
                        .replace("\"", "'"))
                .isEqualTo(shown);
    }

    @Test
    void thereIsOneObjectForAPin() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object pin = board.make("Pin", "X1");
        assertThat(board.make("Pin", "A0")).isSameAs(pin);
        assertThat(board.make("Pin", pin)).isSameAs(pin);
        assertThat(board.get("machine.Pin.board.X1")).isSameAs(pin);
        assertThat(board.get("machine.Pin.cpu.A0")).isSameAs(pin);
        assertThat(board.show(() -> board.method(pin, "names"))).isEqualTo("['A0', 'X1']");
        assertThat(board.record()).isEmpty();
    }

    @Test
    void writesAreRecordedAndReadBack() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object pin = board.make("Pin", 15, 1, "value=", 1);
        assertThat(board.method(pin, "value")).isEqualTo(1L);
        board.method(pin, "low");
        board.method(pin, "toggle");
        board.method(pin, "value", 0);
        assertThat(board.method(pin, "value")).isEqualTo(0L);
        assertThat(board.events())
                .containsExactly(
                        "pin GPIO15 init OUT value=1",
                        "pin GPIO15 read 1",
                        "pin GPIO15 = 0",
                        "pin GPIO15 = 1",
                        "pin GPIO15 = 0");
    }

    @Test
    void readsAreWhatTheScriptSaysAndNotedWhenTheyChange() {
        TestBoard board = TestBoard.of(Port.STM32, "pin X1 : 1 1 0", "at 1ms pin X2 1");
        Object first = board.make("Pin", "X1", 0);
        Object second = board.make("Pin", "X2", 0, 2);
        assertThat(List.of(board.method(first, "value"), board.method(first, "value"), board.method(first, "value")))
                .containsExactly(1L, 1L, 0L);
        assertThat(board.method(second, "value")).isEqualTo(0L);
        board.sleepMillis(2);
        assertThat(board.method(second, "value")).isEqualTo(1L);
        assertThat(board.record())
                .containsExactly(
                        "0.000000 pin X1 init IN",
                        "0.000000 pin X2 init IN PULL_DOWN",
                        "0.000001 pin X1 read 1",
                        "0.000003 pin X1 read 0",
                        "0.000004 pin X2 read 0",
                        "0.002005 pin X2 read 1");
    }

    /** A soft handler is called while the program sleeps, as one scheduled by {@code mp_irq_handler} is. */
    @Test
    void edgesCallHandlers() {
        TestBoard board = TestBoard.of(Port.RP2, "at 1ms pin GPIO2 1", "at 2ms pin GPIO2 0", "at 3ms pin GPIO2 1");
        List<String> calls = new ArrayList<>();
        Object pin = board.make("Pin", 2, 0, 2);
        Object irq = board.method(pin, "irq", board.noting(calls), board.get("machine.Pin.IRQ_RISING"));
        board.sleepMillis(2);
        assertThat(calls).containsExactly("Pin(GPIO2, mode=IN, pull=PULL_DOWN)");
        assertThat(board.method(irq, "flags")).isEqualTo(8L);
        assertThat(board.method(irq, "trigger", 0)).isEqualTo(8L);
        board.sleepMillis(2);
        assertThat(calls).hasSize(1);
        assertThat(board.events())
                .containsExactly(
                        "pin GPIO2 init IN PULL_DOWN",
                        "pin GPIO2 irq rising",
                        "interrupt pin GPIO2",
                        "pin GPIO2 irq off");
    }

    @Test
    void disabledInterruptsWait() {
        TestBoard board = TestBoard.of(Port.STM32, "at 1ms pin X1 1");
        List<String> calls = new ArrayList<>();
        board.method(board.make("Pin", "X1", 0), "irq", board.noting(calls), "hard=", true);
        Object state = board.make("disable_irq");
        board.sleepMillis(2);
        assertThat(calls).isEmpty();
        board.make("enable_irq", state);
        assertThat(calls).hasSize(1);
        assertThat(state).isEqualTo(true);
    }

    /** The text is that of shared/runtime/mpirq.c. */
    @Test
    void faultsOfHardHandlersArePrinted() {
        TestBoard board = TestBoard.of(Port.RP2, "at 1ms pin GPIO2 1");
        board.method(board.make("Pin", 2, 0, 2), "irq", board.get("machine.reset_cause"), "hard=", true);
        board.sleepMillis(2);
        assertThat(board.events()).endsWith("pin GPIO2 irq off");
        assertThat(board.printed()).isEqualTo("""
                        Uncaught exception in IRQ callback handler
                        TypeError: function takes 0 positional arguments but 1 were given
                        """);
    }

    @Test
    void aSignalMakesItsPinAndTurnsItRound() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object signal = board.make("Signal", 3, 1, "value=", 1, "invert=", true);
        board.method(signal, "off");
        assertThat(board.method(signal, "value")).isEqualTo(0L);
        Object same = board.make("Signal", board.make("Pin", 3));
        assertThat(board.method(same, "value")).isEqualTo(1L);
        assertThat(board.events()).containsExactly("pin GPIO3 init OUT value=0", "pin GPIO3 = 1");
    }

    /** 500 µs high, as the script has it; -2 without a beginning, -1 without an end (extmod/machine_pulse.c). */
    @Test
    void pulsesAreMeasured() {
        TestBoard board = TestBoard.of(Port.RP2, "at 1ms pin GPIO4 1", "at 1.5ms pin GPIO4 0");
        Object pin = board.make("Pin", 4, 0);
        assertThat(board.make("time_pulse_us", pin, 1, 5000)).isEqualTo(500L);
        assertThat(board.make("time_pulse_us", pin, 1, 100)).isEqualTo(-2L);
        assertThat(board.make("time_pulse_us", pin, 0, 100)).isEqualTo(-1L);
    }
}
