/**
 * Reads, checks, shows and writes {@code .mpy} files. The verbs live here, the nouns in
 * {@link io.github.mpyfreezer.parser.model}: {@link io.github.mpyfreezer.parser.MpyReader} turns bytes into an
 * {@link io.github.mpyfreezer.parser.model.MpyModule} and {@link io.github.mpyfreezer.parser.MpyWriter} turns it back.
 */
@NullMarked
package io.github.mpyfreezer.parser;

import org.jspecify.annotations.NullMarked;
