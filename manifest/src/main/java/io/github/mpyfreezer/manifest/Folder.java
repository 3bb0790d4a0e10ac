package io.github.mpyfreezer.manifest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(Path.of(path))) {
            for (Path entry : listing) {
                String name = String.valueOf(entry.getFileName());
                if (!Files.isDirectory(entry)) {
                    files.add(name);
                } else if (throughLinks || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(name);
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            return new Folder(List.of(), List.of());
        }
        Collections.sort(files);
        Collections.sort(folders);
        return new Folder(files, folders);
    }
}
