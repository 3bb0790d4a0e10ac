/** The file system that lies in read-only memory, {@code vfs.VfsRom}. */
@NullMarked
package io.github.mpyfreezer.vm.romfs;

import org.jspecify.annotations.NullMarked;
