package io.github.mpyfreezer.cli.starter;

import java.util.Optional;

/**
 * What is to be built.
 *
 * @param port of which port
 * @param board for which board; where a port has variants only, which of them
 * @param variant of the board: its name, or {@code NAME=VALUE} where another variable of make chooses it; empty if none
 * @param manifest what the firmware freezes without being told: a path below the port's folder; empty if nothing
 * @param tree the MicroPython tree, as the project's Makefile finds it
 */
public record Project(PortBuild port, String board, String variant, Optional<String> manifest, String tree) {
    private static final String USUAL_VARIABLE = "BOARD_VARIANT";

    /** The make variable that chooses the variant. */
    String variantVariable() {
        int equals = variant.indexOf('=');
        return equals < 0 ? USUAL_VARIABLE : variant.substring(0, equals);
    }

    /** What that variable is set to. */
    String variantValue() {
        return variant.substring(variant.indexOf('=') + 1);
    }

    /** The board with its variant, as messages call it. */
    public String title() {
        return port.name() + "/" + board + (variant.isEmpty() ? "" : "-" + variant);
    }
}
