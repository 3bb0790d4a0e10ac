package io.github.mpyfreezer.size;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.parser.model.Release;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What modules cost on one of many boards.
 *
 * @param board the board
 * @param release of its firmware
 * @param report the price; nothing if it cannot hold them, or its sizes are not known
 * @param costs the sum of the report, which takes long to add up for every question; {@link Costs#NONE} without one
 * @param refusal why there is no price, empty if there is one
 */
public record Price(BoardProfile board, Release release, Optional<SizeReport> report, Costs costs, String refusal) {
    /** What it is a price for. */
    public Subject subject() {
        return new Subject(board.name().port(), board.name().name(), release.title());
    }

    /** Bytes of the object file. */
    public int total() {
        return costs.total();
    }

    /** Bytes that the board has for its firmware, these modules included; not every board's are known. */
    public OptionalLong room() {
        return board.flash().firmware();
    }

    /** Whether the modules alone are larger than all the room that the board has for its firmware. */
    public boolean overflows() {
        return report.isPresent() && room().isPresent() && total() > room().getAsLong();
    }
}
