/** Python source becomes {@code .mpy}. A real mpy-cross does it; a compiler of our own will stand behind the same interface. */
@NullMarked
package io.github.mpyfreezer.compiler;

import org.jspecify.annotations.NullMarked;
