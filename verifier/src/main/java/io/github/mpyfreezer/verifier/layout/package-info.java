/** How the C structures of frozen code lie in a target's memory. */
@NullMarked
package io.github.mpyfreezer.verifier.layout;

import org.jspecify.annotations.NullMarked;
