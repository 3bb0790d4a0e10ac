/** What {@code freeze init} writes: the few files that put modules into a firmware, for each way in which ports are built. */
@NullMarked
package io.github.mpyfreezer.cli.starter;

import org.jspecify.annotations.NullMarked;
