package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Utf8;

/**
 * A module that goes into ROM as source text, which the firmware compiles when it is imported.
 *
 * @param name what the firmware finds it by: the path of its file
 * @param content the text
 */
public record TextModule(Utf8 name, Bytes content) {}
