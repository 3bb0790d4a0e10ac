package io.github.mpyfreezer.cli.starter;

import java.util.List;
import java.util.Optional;

/**
 * A port, as far as its build has to be told what to freeze.
 *
 * @param name its folder in {@code ports}
 * @param kind how it is built
 * @param selector the make variable that chooses among what it builds: {@code BOARD}, or {@code VARIANT} where there are none
 * @param usual what it builds if it is told nothing
 * @param deploys whether its Makefile can put the firmware onto the board
 */
public record PortBuild(String name, BuildKind kind, String selector, String usual, boolean deploys) {
    private static final String BOARD = "BOARD";
    private static final String VARIANT = "VARIANT";
    private static final String STANDARD = "standard";

    private static final List<PortBuild> ALL = List.of(
            new PortBuild("alif", BuildKind.MAKE_IN_TREE, BOARD, "ALIF_ENSEMBLE", true),
            new PortBuild("cc3200", BuildKind.MAKE, BOARD, "WIPY", true),
            new PortBuild("esp32", BuildKind.IDF, BOARD, "ESP32_GENERIC", true),
            new PortBuild("esp8266", BuildKind.MAKE, BOARD, "ESP8266_GENERIC", true),
            new PortBuild("mimxrt", BuildKind.MAKE, BOARD, "TEENSY40", false),
            new PortBuild("nrf", BuildKind.MAKE, BOARD, "PCA10040", true),
            new PortBuild("psoc-edge", BuildKind.MAKE_IN_TREE, BOARD, "KIT_PSE84_AI", true),
            new PortBuild("qemu", BuildKind.MAKE, BOARD, "MPS2_AN385", false),
            new PortBuild("renesas-ra", BuildKind.MAKE, BOARD, "EK_RA6M2", false),
            new PortBuild("rp2", BuildKind.CMAKE, BOARD, "RPI_PICO", false),
            new PortBuild("samd", BuildKind.MAKE, BOARD, "ADAFRUIT_ITSYBITSY_M4_EXPRESS", false),
            new PortBuild("stm32", BuildKind.MAKE, BOARD, "PYBV10", true),
            new PortBuild("unix", BuildKind.MAKE, VARIANT, STANDARD, false),
            new PortBuild("webassembly", BuildKind.MAKE, VARIANT, STANDARD, false),
            new PortBuild("windows", BuildKind.MAKE, VARIANT, STANDARD, false),
            new PortBuild("zephyr", BuildKind.WEST, BOARD, "qemu_x86", false));

    /** The port of that name, if its build freezes what a manifest says. */
    public static Optional<PortBuild> named(String name) {
        for (PortBuild port : ALL) {
            if (port.name.equals(name)) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }

    /** Whether it has variants of one build, and no boards. */
    public boolean hasVariantsOnly() {
        return selector.equals(VARIANT);
    }

    /** Whether its boards are those of another project, so that any name may be one. */
    public boolean takesAnyBoard() {
        return kind == BuildKind.WEST;
    }
}
