package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** That all that the tables of the ports name is there, and that some values are those of the ports' sources. */
class PortTableTest {
    @ParameterizedTest
    @EnumSource
    void allThatIsNamedIsThere(Port port) {
        TestBoard board = TestBoard.of(port);
        PortTable table = PortTable.of(port);
        assertThat(table.modules()).startsWith("machine");
        for (String name : table.modules()) {
            MpModule module = board.module(name);
            for (PortTable.Entry entry : table.module(name)) {
                Object member = board.get(name + "." + entry.name());
                if (member instanceof MpType type) {
                    assertThat(type.members().entries())
                            .as(name + "." + entry.name())
                            .isNotNull();
                }
            }
            assertThat(module).isSameAs(board.module(name));
        }
        assertThat(board.get("_onewire.crc8")).isNotNull();
    }

    /** As MP_ROM_INT has them in modmachine.c, machine_pin.c and pin.c of the ports, or the SDK's header behind it. */
    @ParameterizedTest
    @CsvSource({
        "STM32, machine.SOFT_RESET, 0",
        "STM32, machine.Pin.OPEN_DRAIN, 17",
        "STM32, machine.Pin.IRQ_RISING, 1114112",
        "STM32, pyb.Pin.OUT_PP, 1",
        "STM32, machine.Timer.ONE_SHOT, 1",
        "RP2, machine.Timer.ONE_SHOT, 0",
        "RP2, machine.Pin.IRQ_FALLING, 4",
        "RP2, machine.SPI.MSB, 1",
        "ESP32, machine.Pin.OUT, 3",
        "ESP32, machine.ADC.ATTN_11DB, 3",
        "ESP8266, machine.Pin.OPEN_DRAIN, 2",
        "SAMD, machine.WDT_RESET, 32",
        "NRF, machine.Pin.PULL_UP, 3"
    })
    void constantsAreThoseOfThePort(Port port, String name, long value) {
        assertThat(TestBoard.of(port).get(name)).isEqualTo(value);
    }

    @Test
    void whatCannotRunSaysSo() {
        TestBoard board = TestBoard.of(Port.STM32);
        assertThat(board.show(() -> board.make("pyb.USB_HID")))
                .isEqualTo("NotImplementedError('pyb.USB_HID is not on the virtual board',)");
    }

    @Test
    void pybSharesClassesWithMachine() {
        TestBoard board = TestBoard.of(Port.STM32);
        assertThat(board.get("pyb.Pin")).isSameAs(board.get("machine.Pin"));
        assertThat(board.get("pyb.UART")).isSameAs(board.get("machine.UART"));
        assertThat(board.get("pyb.Timer")).isNotSameAs(board.get("machine.Timer"));
    }
}
