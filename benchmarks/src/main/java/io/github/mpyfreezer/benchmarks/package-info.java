/** Compares the freeze command with the stock tools: whole processes, cold, in turn. Prints ratios, judges nothing. */
@NullMarked
package io.github.mpyfreezer.benchmarks;

import org.jspecify.annotations.NullMarked;
