/** Runs modules in both forms on two machines that are alike, and compares all that can be seen of them. */
@NullMarked
package io.github.mpyfreezer.verifier.run;

import org.jspecify.annotations.NullMarked;
