package io.github.mpyfreezer.manifest;

import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is in a folder, each in the order of the names, so that it does not matter in which order a file system keeps them.
 *
 * @param files names of what is no folder
 * @param folders names of folders
 */
record Folder(List<String> files, List<String> folders) {
    /**
     * Lists a folder. One that cannot be listed is empty, as it is to {@code os.walk}.
     *
     * @param throughLinks whether a link to a folder is a folder to go into; if not it is left out
     */
    static Folder list(String path, boolean throughLinks) {
        List<String> files = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        // What java.nio.file has for this takes three times as long before it is compiled.
        String[] names = new File(path).list();
        if (names == null) {
            return new Folder(List.of(), List.of());
        }
        for (String name : names) {
            var entry = new File(path, name);
            if (!entry.isDirectory()) {
                files.add(name);
            } else if (throughLinks || !Files.isSymbolicLink(entry.toPath())) {
                folders.add(name);
            }
        }
        Collections.sort(files);
        Collections.sort(folders);
        return new Folder(files, folders);
    }
}
