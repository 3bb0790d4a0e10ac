/**
 * Reads frozen C text as a compiler would: preprocessor, declarations, initializers, and the bytes that come of them. It
 * knows what the firmware's headers declare and nothing of who wrote the text or in which order.
 */
@NullMarked
package io.github.mpyfreezer.verifier.c;

import org.jspecify.annotations.NullMarked;
