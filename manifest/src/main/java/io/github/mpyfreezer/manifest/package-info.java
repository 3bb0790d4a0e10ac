/**
 * What to freeze. A manifest is Python that calls a few functions ({@code tools/manifestfile.py}): an engine runs it and says
 * which calls it makes, and a resolver does what they ask for.
 */
@NullMarked
package io.github.mpyfreezer.manifest;

import org.jspecify.annotations.NullMarked;
