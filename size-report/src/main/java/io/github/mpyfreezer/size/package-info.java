/**
 * Says what a {@link io.github.mpyfreezer.freezer.rom.RomImage} costs: {@link io.github.mpyfreezer.size.SizeReport} has the
 * bytes of the object file that the image's C is compiled to, by module, function and kind.
 */
@NullMarked
package io.github.mpyfreezer.size;

import org.jspecify.annotations.NullMarked;
