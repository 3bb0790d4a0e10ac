/** Files and file systems of a machine: what the host grants, and what a program mounts itself. */
@NullMarked
package io.github.mpyfreezer.vm.vfs;

import org.jspecify.annotations.NullMarked;
