/** littlefs in its versions 1 and 2 on the blocks of a device, and {@code vfs.VfsLfs1} and {@code vfs.VfsLfs2}. */
@NullMarked
package io.github.mpyfreezer.vm.littlefs;

import org.jspecify.annotations.NullMarked;
