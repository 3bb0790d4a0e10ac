/** Compares the image that was found with the modules that it should hold, completely. */
@NullMarked
package io.github.mpyfreezer.verifier.compare;

import org.jspecify.annotations.NullMarked;
