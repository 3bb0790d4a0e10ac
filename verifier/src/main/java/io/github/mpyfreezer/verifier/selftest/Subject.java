package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.compare.StructureComparison.TextModule;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import java.util.List;

/**
 * What an image is verified against.
 *
 * @param structures of the firmware
 * @param firmware the strings that it has of its own
 * @param modules that should be in the image
 * @param texts modules that stay text
 * @param alone whether there is nothing but frozen code in what is read
 */
public record Subject(
        Structures structures, FirmwareQstrs firmware, List<Expected> modules, List<TextModule> texts, boolean alone) {
    public Subject {
        modules = List.copyOf(modules);
        texts = List.copyOf(texts);
    }
}
