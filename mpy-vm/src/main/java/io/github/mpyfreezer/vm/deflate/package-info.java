/** Decompression of what a stream holds (RFC 1950 to 1952). */
@NullMarked
package io.github.mpyfreezer.vm.deflate;

import org.jspecify.annotations.NullMarked;
