/** Drawing into memory. */
@NullMarked
package io.github.mpyfreezer.vm.framebuf;

import org.jspecify.annotations.NullMarked;
