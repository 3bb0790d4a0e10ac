/** What every reader finds: bytes at addresses, and names for some of them. */
@NullMarked
package io.github.mpyfreezer.verifier.memory;

import org.jspecify.annotations.NullMarked;
