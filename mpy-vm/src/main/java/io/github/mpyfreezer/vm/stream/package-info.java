/** Streams: what can be read from and written to, by programs and by other modules. */
@NullMarked
package io.github.mpyfreezer.vm.stream;

import org.jspecify.annotations.NullMarked;
