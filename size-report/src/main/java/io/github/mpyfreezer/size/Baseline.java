package io.github.mpyfreezer.size;

import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import java.util.HashMap;
import java.util.Map;

/**
 * A report that later ones can be held against.
 *
 * @param report the prices
 * @param contents what its modules hold, by their names; one that is missing is not known again under another name
 * @param knowsFirmware whether the firmware's own strings were known, which then cost nothing
 */
public record Baseline(SizeReport report, Map<String, ModuleContent> contents, boolean knowsFirmware) {
    public Baseline {
        contents = Map.copyOf(contents);
    }

    /** That of an image and its price. */
    public static Baseline of(RomImage image, SizeReport report, boolean knowsFirmware) {
        Map<String, ModuleContent> contents = new HashMap<>();
        for (RomModule module : image.modules()) {
            contents.put(module.source().sourceFile().text(), ModuleContent.of(module.source()));
        }
        return new Baseline(report, contents, knowsFirmware);
    }

    /** What a module holds. */
    ModuleContent content(ModuleSize module) {
        return contents.getOrDefault(module.name(), ModuleContent.UNKNOWN);
    }
}
