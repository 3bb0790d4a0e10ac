/** Runs modules on a real interpreter, and holds what it prints against what both forms print here. */
@NullMarked
package io.github.mpyfreezer.verifier.real;

import org.jspecify.annotations.NullMarked;
