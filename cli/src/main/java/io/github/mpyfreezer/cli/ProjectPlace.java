package io.github.mpyfreezer.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Where a project lies, and where its MicroPython tree is. */
final class ProjectPlace {
    private static final String USUAL_TREE = "../micropython";

    private final String folder;
    private final Optional<String> tree;

    /**
     * Looks at the places.
     *
     * @throws CliException if a name has characters in it that a Makefile cannot have, or the tree is none
     */
    ProjectPlace(String folder, Optional<String> tree) {
        this.folder = folder;
        this.tree = tree;
        check("the project's folder", absolute(folder).toString());
        if (tree.isPresent()) {
            FirmwareVersion.ofTree(tree.get());
            check("--mpy-dir", tree.get());
        }
    }

    private static void check(String what, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c) || "$#%;'\"".indexOf(c) >= 0) {
                throw new CliException(
                        what + ": found '" + c + "' in " + name + ", expected a name that make can work with");
            }
        }
    }

    private static Path absolute(String name) {
        return InputFiles.path(name).toAbsolutePath().normalize();
    }

    boolean hasTree() {
        return tree.isPresent();
    }

    Path path(String name) {
        return InputFiles.path(folder).resolve(name);
    }

    /** A file of the tree; nothing if the tree is not known. */
    Optional<Path> inTree(String name) {
        return tree.map(known -> InputFiles.path(known).resolve(name));
    }

    /** The tree as it is found from the project's folder: what the user named by a path from here, by a path from there. */
    String treeFromProject() {
        if (tree.isEmpty()) {
            return USUAL_TREE;
        }
        Path named = InputFiles.path(tree.get());
        Path found = named.isAbsolute() ? named : absolute(folder).relativize(absolute(tree.get()));
        return found.toString().replace('\\', '/');
    }
}
