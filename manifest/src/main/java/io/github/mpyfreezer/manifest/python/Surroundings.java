package io.github.mpyfreezer.manifest.python;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a manifest sees of the machine.
 *
 * @param folder what relative paths count from
 * @param environment the variables
 */
record Surroundings(Path folder, Map<String, String> environment) {
    /** The folder as {@code os.getcwd()} gives it. */
    String currentFolder() {
        return folder.toAbsolutePath().toString();
    }

    /** The file that a path means. */
    File file(String path) {
        return path.startsWith("/") ? new File(path) : new File(currentFolder(), path);
    }
}
