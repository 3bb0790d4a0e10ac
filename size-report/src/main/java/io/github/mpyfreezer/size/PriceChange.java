package io.github.mpyfreezer.size;

import java.util.Map;
import java.util.Optional;

/**
 * What became of the price of modules on one of many boards.
 *
 * @param before the price that they had; of the same board and release
 * @param after the price that they have
 */
public record PriceChange(Price before, Price after) {
    /** Whether there are both. */
    public boolean isKnown() {
        return before.report().isPresent() && after.report().isPresent();
    }

    /** The bytes of both; none where there is no price. */
    public Change change() {
        return new Change(before.costs(), after.costs());
    }

    /** The line that maintainers quote: {@code stm32: +214 +3.384% PYBV10}. */
    public String headline() {
        return after.subject().port() + ": " + change().text() + " "
                + after.subject().board();
    }

    /** Module by module, if there are both; modules are then known by their names alone. */
    public Optional<Comparison> comparison() {
        return before.report()
                .flatMap(old -> after.report()
                        .map(now ->
                                Comparison.of(new Baseline(old, Map.of(), false), new Baseline(now, Map.of(), false))));
    }
}
