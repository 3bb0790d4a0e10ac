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
}
