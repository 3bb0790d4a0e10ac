package io.github.mpyfreezer.vm.board;

import java.util.Locale;

/**
 * One thing of a board that events happen to.
 *
 * @param kind what it is
 * @param name which one, as the board or the program calls it; empty where there is only one
 */
public record Device(Kind kind, String name) {
    /** What there is on boards; a record and a script call it by its name in small letters. */
    public enum Kind {
        PIN,
        I2C,
        SPI,
        UART,
        CAN,
        I2S,
        ADC,
        TOUCH,
        DAC,
        PWM,
        TIMER,
        RTC,
        RTCOUNTER,
        WDT,
        LED,
        SERVO,
        ONEWIRE,
        BITSTREAM,
        DHT,
        MEM,
        WLAN,
        PIO,
        SM,
        DMA,
        FLASH,
        SDCARD,
        RMT,
        PCNT,
        BLE,
        USB,
        MACHINE;

        /** The word for it in records and scripts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The only one of its kind. */
    public static Device of(Kind kind) {
        return new Device(kind, "");
    }

    @Override
    public String toString() {
        return name.isEmpty() ? kind.word() : kind.word() + " " + name;
    }
}
