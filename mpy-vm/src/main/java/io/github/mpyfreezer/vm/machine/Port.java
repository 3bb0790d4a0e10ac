package io.github.mpyfreezer.vm.machine;

import java.util.Locale;
import java.util.Optional;

/** A port whose boards are known to the virtual board: the folder below {@code ports/} that has it. */
public enum Port {
    STM32,
    RP2,
    ESP32,
    ESP8266,
    SAMD,
    NRF;

    /** The port of a folder; nothing for one that is not known here, or has no boards. */
    public static Optional<Port> of(String folder) {
        for (Port port : values()) {
            if (port.folder().equals(folder)) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }

    /** What the folder is called. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its processor usually runs at, in Hz. */
    long frequency() {
        return switch (this) {
            case STM32 -> 168_000_000;
            case RP2 -> 125_000_000;
            case ESP32 -> 160_000_000;
            case ESP8266 -> 80_000_000;
            case SAMD -> 120_000_000;
            case NRF -> 64_000_000;
        };
    }
}
