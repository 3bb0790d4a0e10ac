package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the prices of modules on many boards.
 *
 * @param changes in the order of the list
 */
public record PriceChanges(List<PriceChange> changes) {
    public PriceChanges {
        changes = List.copyOf(changes);
    }

    /** Holds a list against an earlier one of the same boards in the same order. */
    public static PriceChanges of(PriceList before, PriceList after) {
        List<PriceChange> changes = new ArrayList<>();
        for (int i = 0; i < after.prices().size(); i++) {
            changes.add(new PriceChange(before.prices().get(i), after.prices().get(i)));
        }
        return new PriceChanges(changes);
    }

    /** Of each port those that have both prices, the one that grew least first; ports in the order of the list. */
    public List<List<PriceChange>> byPort() {
        Map<String, List<PriceChange>> ports = new LinkedHashMap<>();
        for (PriceChange change : changes) {
            if (change.isKnown()) {
                ports.computeIfAbsent(change.after().subject().port(), unknown -> new ArrayList<>())
                        .add(change);
            }
        }
        List<List<PriceChange>> all = new ArrayList<>(ports.values());
        all.forEach(port ->
                port.sort(Comparator.comparingInt(change -> change.change().bytes())));
        return all;
    }

    /** The one that changed most, of some that {@link #byPort} gives; the first of several. */
    public static PriceChange greatest(List<PriceChange> port) {
        PriceChange greatest = port.get(0);
        for (PriceChange change : port) {
            if (Math.abs(change.change().bytes()) > Math.abs(greatest.change().bytes())) {
                greatest = change;
            }
        }
        return greatest;
    }

    /** All boards that have a price now and had none, or had one and have none. */
    public List<PriceChange> turned() {
        return changes.stream()
                .filter(change -> change.before().report().isPresent()
                        != change.after().report().isPresent())
                .toList();
    }
}
