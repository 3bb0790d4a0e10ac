/** The file system FAT on the blocks of a device, as the firmware's lib/oofatfs lays it out, and {@code vfs.VfsFat}. */
@NullMarked
package io.github.mpyfreezer.vm.fat;

import org.jspecify.annotations.NullMarked;
