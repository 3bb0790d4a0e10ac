/** The frozen image as it is found in a target's memory, read with no more help than the shapes of the modules expected in it. */
@NullMarked
package io.github.mpyfreezer.verifier.image;

import org.jspecify.annotations.NullMarked;
