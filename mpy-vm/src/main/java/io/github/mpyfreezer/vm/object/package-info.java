/** The values that programs handle, and the types they have (py/obj*.c). */
@NullMarked
package io.github.mpyfreezer.vm.object;

import org.jspecify.annotations.NullMarked;
