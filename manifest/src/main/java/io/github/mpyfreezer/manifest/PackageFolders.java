package io.github.mpyfreezer.manifest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folders of a library that have a manifest, found one after the other and only as far as is asked for. A folder comes
 * before those in it, and those in it in the order of their names, so that it does not matter how a file system lists them.
 */
final class PackageFolders {
    private final Map<String, String> found = new HashMap<>();
    private final Deque<String> left = new ArrayDeque<>();
    private final List<String> searched;

    /** @param searched gets the folders that were looked into */
    PackageFolders(String library, List<String> searched) {
        this.searched = searched;
        left.push(library);
    }

    Optional<String> find(String name) {
        String known = found.get(name);
        while (known == null && !left.isEmpty()) {
            next();
            known = found.get(name);
        }
        return Optional.ofNullable(known);
    }

    private void next() {
        String folder = left.pop();
        Folder listing = Folder.list(folder, false);
        searched.add(folder);
        if (listing.files().contains("manifest.py")) {
            found.putIfAbsent(PythonPath.name(folder), folder);
        }
        for (int i = listing.folders().size() - 1; i >= 0; i--) {
            left.push(PythonPath.join(folder, listing.folders().get(i)));
        }
    }
}
