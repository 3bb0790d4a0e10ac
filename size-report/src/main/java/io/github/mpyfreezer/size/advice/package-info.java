/**
 * Finds what would free bytes: {@link io.github.mpyfreezer.size.advice.Advice} changes the modules or the image, and prices
 * again what comes of it.
 */
@NullMarked
package io.github.mpyfreezer.size.advice;

import org.jspecify.annotations.NullMarked;
