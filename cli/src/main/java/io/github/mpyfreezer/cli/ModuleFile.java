package io.github.mpyfreezer.cli;

import java.nio.file.Path;

/**
 * A file to freeze.
 *
 * @param name its path, as messages call it
 * @param place its path below the folder that the user named, with slashes; of a file that was named itself, its own name
 * @param inFolder whether it was found in a folder
 */
record ModuleFile(String name, String place, boolean inFolder) {
    static ModuleFile alone(String name) {
        Path file = InputFiles.path(name).getFileName();
        return new ModuleFile(name, file == null ? name : file.toString(), false);
    }

    static ModuleFile in(Path folder, String name) {
        Path below = folder.relativize(Path.of(name));
        return new ModuleFile(name, below.toString().replace('\\', '/'), true);
    }

    /** The name that the source file has when the module is imported as its place suggests. */
    String sourceName() {
        return place.endsWith(".mpy") ? place.substring(0, place.length() - ".mpy".length()) + ".py" : place;
    }
}
