/** The virtual machine: runs {@code .mpy} files as the firmware of a given board would. */
@NullMarked
package io.github.mpyfreezer.vm;

import org.jspecify.annotations.NullMarked;
