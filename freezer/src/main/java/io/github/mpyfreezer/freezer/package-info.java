/**
 * Puts modules into ROM: {@link io.github.mpyfreezer.freezer.Freezer} turns {@code MpyModule}s and a
 * {@link io.github.mpyfreezer.freezer.RomTarget} into a {@link io.github.mpyfreezer.freezer.rom.RomImage}, and
 * {@link io.github.mpyfreezer.freezer.c.FrozenC} writes the image as the C file that a firmware build compiles.
 */
@NullMarked
package io.github.mpyfreezer.freezer;

import org.jspecify.annotations.NullMarked;
