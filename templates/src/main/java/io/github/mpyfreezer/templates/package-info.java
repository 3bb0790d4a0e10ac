/** Turns template groups, and other texts, into source while the project is built; no class of it is shipped. */
@NullMarked
package io.github.mpyfreezer.templates;

import org.jspecify.annotations.NullMarked;
