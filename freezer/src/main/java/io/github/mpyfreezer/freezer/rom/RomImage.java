package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.freezer.RomTarget;
import java.util.List;

/**
 * All that freezing adds to a firmware.
 *
 * @param target what it was made for
 * @param unsortedPool strings that must not stand in a sorted pool, mostly none; numbered before those of {@code pool}
 * @param pool the other strings that the firmware does not have
 * @param modules the modules, in the order given
 */
public record RomImage(RomTarget target, QstrPool unsortedPool, QstrPool pool, List<RomModule> modules) {
    public RomImage {
        modules = List.copyOf(modules);
    }
}
