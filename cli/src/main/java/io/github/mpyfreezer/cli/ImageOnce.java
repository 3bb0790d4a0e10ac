package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Freezes modules when their image is first asked for: one who verifies an image that is there has no use for another. */
final class ImageOnce {
    private final List<FrozenInput> modules;
    private final RomTarget target;
    private final QstrHeader firmware;
    private @Nullable RomImage image;

    ImageOnce(List<FrozenInput> modules, RomTarget target, QstrHeader firmware) {
        this.modules = modules;
        this.target = target;
        this.firmware = firmware;
    }

    RomTarget target() {
        return target;
    }

    /** The same each time. */
    RomImage image() {
        RomImage known = image;
        if (known == null) {
            known = Freezer.freeze(modules, target, Optional.of(firmware));
            image = known;
        }
        return known;
    }
}
