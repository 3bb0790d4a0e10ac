/** Manifests as most are: declarative Python, evaluated here. */
@NullMarked
package io.github.mpyfreezer.manifest.python;

import org.jspecify.annotations.NullMarked;
