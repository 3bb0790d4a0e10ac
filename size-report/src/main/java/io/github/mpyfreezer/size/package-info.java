/**
 * Says what a {@link io.github.mpyfreezer.freezer.rom.RomImage} costs: {@link io.github.mpyfreezer.size.SizeReport} has the
 * bytes of the object file that the image's C is compiled to, by module, function and kind. Two of them are held against each other
 * by {@link io.github.mpyfreezer.size.Comparison}, limits are a {@link io.github.mpyfreezer.size.Budget}, and many boards are priced
 * at once by {@link io.github.mpyfreezer.size.PriceList}.
 */
@NullMarked
package io.github.mpyfreezer.size;

import org.jspecify.annotations.NullMarked;
