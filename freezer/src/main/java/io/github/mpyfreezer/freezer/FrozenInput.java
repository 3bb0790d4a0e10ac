package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.parser.model.MpyModule;

/**
 * A module to freeze.
 *
 * @param origin the file it was read from, as the user named it, for messages
 * @param place what the C text calls the file, with slashes: alike wherever the user's folder stands
 * @param module what the file says
 */
public record FrozenInput(String origin, String place, MpyModule module) {}
