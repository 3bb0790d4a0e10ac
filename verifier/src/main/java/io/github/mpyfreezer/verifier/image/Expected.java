package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;

/**
 * A module that is expected in the image.
 *
 * @param origin the file it was read from, as the user named it
 * @param module what the file says
 */
public record Expected(String origin, MpyModule module) {
    /** What it is called in the image: the name of its source file. */
    public Bytes name() {
        return module.sourceFile().bytes();
    }
}
