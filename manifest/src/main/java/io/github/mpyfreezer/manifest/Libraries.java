package io.github.mpyfreezer.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where {@code require} looks for packages ({@code _require_from_path} and {@code add_library} in manifestfile.py). */
final class Libraries {
    private final Map<String, String> named = new HashMap<>();
    private final List<String> searched = new ArrayList<>();
    private final List<String> folders = new ArrayList<>();
    private final Map<String, PackageFolders> packages = new HashMap<>();

    /** The folders that were looked into. */
    List<String> folders() {
        return folders;
    }

    /** @param first whether it is searched before all others */
    void add(String name, String folder, boolean first) {
        named.put(name, folder);
        searched.add(first ? 0 : searched.size(), folder);
    }

    /** The folder of a library that was named, if there is one. */
    Optional<String> folder(String library) {
        return Optional.ofNullable(named.get(library));
    }

    /** The folder of a package, in the first library that has it. */
    Optional<String> find(String name) {
        for (String library : searched) {
            Optional<String> found = findIn(library, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first folder of this name that has a manifest, anywhere in a library's folder. */
    Optional<String> findIn(String library, String name) {
        PackageFolders known = packages.get(library);
        if (known == null) {
            known = new PackageFolders(library, folders);
            packages.put(library, known);
        }
        return known.find(name);
    }
}
