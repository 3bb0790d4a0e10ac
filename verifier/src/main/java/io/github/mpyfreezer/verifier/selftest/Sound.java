package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.Optional;

/**
 * An image that is as it should be, before anything is done to it.
 *
 * @param text its C, where it was read from that
 * @param image what was found in the memory
 */
record Sound(Optional<CText> text, RomMemory memory, Structures structures, FrozenImage image) {}
