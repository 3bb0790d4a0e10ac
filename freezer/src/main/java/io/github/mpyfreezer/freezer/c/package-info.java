/**
 * Writes a {@link io.github.mpyfreezer.freezer.rom.RomImage} as C. {@link io.github.mpyfreezer.freezer.c.FrozenC} is the
 * whole file; each kind of declaration has a class that chooses templates and fills them.
 * {@link io.github.mpyfreezer.freezer.c.CEmitter} puts them into the file, {@link io.github.mpyfreezer.freezer.c.CTemplate}
 * is one template of a generation, and only {@link io.github.mpyfreezer.freezer.c.CWriter} knows bytes.
 */
@NullMarked
package io.github.mpyfreezer.freezer.c;

import org.jspecify.annotations.NullMarked;
