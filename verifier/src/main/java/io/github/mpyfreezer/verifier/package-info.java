/**
 * Reads a frozen image back and shows that it behaves as the modules it was made from. Nothing here is shared with what
 * writes the image: how things lie in memory is stated again, from the headers of MicroPython.
 */
@NullMarked
package io.github.mpyfreezer.verifier;

import org.jspecify.annotations.NullMarked;
