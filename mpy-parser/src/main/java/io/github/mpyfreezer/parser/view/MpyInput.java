package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.MpyFile;
import io.github.mpyfreezer.parser.model.MpyModule;

/**
 * A file to look at.
 *
 * @param name what the user calls it, for headings and messages
 * @param file what was read
 */
public record MpyInput(String name, MpyFile file) {
    MpyModule module() {
        return file.module();
    }
}
