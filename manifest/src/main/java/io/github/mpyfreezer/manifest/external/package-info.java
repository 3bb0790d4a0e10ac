/** Manifests that are more than declarative Python: a real Python runs them. */
@NullMarked
package io.github.mpyfreezer.manifest.external;

import org.jspecify.annotations.NullMarked;
