/** Says where frozen code cannot equal the same source compiled on the device. */
@NullMarked
package io.github.mpyfreezer.verifier.lint;

import org.jspecify.annotations.NullMarked;
