package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.parser.model.MpyModule;

/**
 * A module to freeze.
 *
 * @param origin the file it was read from, as the user named it
 * @param module what the file says
 */
public record FrozenInput(String origin, MpyModule module) {}
