package io.github.mpyfreezer.size;

import io.github.mpyfreezer.boards.BoardName;
import io.github.mpyfreezer.freezer.RomTarget;

/**
 * What a price is for.
 *
 * @param port the folder below {@code ports/} of the MicroPython tree
 * @param board the board with its variant: {@code PYBV10-DP}
 * @param release project and version of the firmware: {@code MicroPython 1.29}
 */
public record Subject(String port, String board, String release) {
    /**
     * That of a target with a known board.
     *
     * @throws java.util.NoSuchElementException if its board is not known
     */
    public static Subject of(RomTarget target) {
        BoardName name = target.board().orElseThrow().name();
        return new Subject(name.port(), name.name(), target.release().title());
    }

    /** Port and board, which no two boards share: {@code stm32/PYBV10}. */
    public String place() {
        return port + "/" + board;
    }
}
