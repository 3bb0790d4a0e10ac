/**
 * What the firmware will hold, as immutable values: {@link io.github.mpyfreezer.freezer.rom.RomImage} and its parts. The C
 * text, the sizes and the frozen form are views of it.
 */
@NullMarked
package io.github.mpyfreezer.freezer.rom;

import org.jspecify.annotations.NullMarked;
