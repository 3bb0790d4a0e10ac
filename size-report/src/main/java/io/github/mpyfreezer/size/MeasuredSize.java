package io.github.mpyfreezer.size;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What modules take in an object file or a firmware, beside what they were said to cost.
 *
 * @param source the file that was measured, as the user named it
 * @param measured what is accounted for
 * @param predicted the price of the same modules
 * @param unaccounted bytes of frozen code that nothing leads to
 * @param region the memory of the firmware that has the frozen code, if it is one and that is known
 */
public record MeasuredSize(
        String source,
        SizeReport measured,
        SizeReport predicted,
        List<Unaccounted> unaccounted,
        Optional<RegionUse> region) {
    public MeasuredSize {
        unaccounted = List.copyOf(unaccounted);
    }

    /** Bytes that are not accounted for. */
    public int unaccountedBytes() {
        return unaccounted.stream().mapToInt(Unaccounted::bytes).sum();
    }

    /** What it takes to have any modules at all. */
    public Both once() {
        return new Both("", measured.once(), predicted.once());
    }

    /** All of it: {@code once} and every module. */
    public Both total() {
        return new Both("", measured.costs(), predicted.costs());
    }

    /** The modules as they were found, then those that only have a price; of two with one name the first is the first. */
    public List<MeasuredModule> modules() {
        Map<String, Deque<ModuleSize>> prices = new HashMap<>();
        for (ModuleSize module : predicted.modules()) {
            prices.computeIfAbsent(module.name(), name -> new ArrayDeque<>()).add(module);
        }
        List<MeasuredModule> modules = new ArrayList<>();
        for (ModuleSize module : measured.modules()) {
            ModuleSize price =
                    prices.getOrDefault(module.name(), new ArrayDeque<>()).poll();
            modules.add(MeasuredModule.of(module, price == null ? none(module) : price));
        }
        for (ModuleSize module : predicted.modules()) {
            if (prices.getOrDefault(module.name(), new ArrayDeque<>()).remove(module)) {
                modules.add(MeasuredModule.of(none(module), module));
            }
        }
        return modules;
    }

    private static ModuleSize none(ModuleSize like) {
        return new ModuleSize(like.name(), Costs.NONE, Costs.NONE, List.of(), 0);
    }
}
