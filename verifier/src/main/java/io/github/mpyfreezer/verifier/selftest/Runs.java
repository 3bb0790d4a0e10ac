package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.image.FrozenImage;

/** Runs both forms of all modules. */
@FunctionalInterface
public interface Runs {
    /** Whether the frozen form behaves as the interpreted one. */
    boolean areAlike(FrozenImage image);
}
