package io.github.mpyfreezer.cli.starter;

/** How the build of a port is told what to freeze, and with what. */
public enum BuildKind {
    /** By make: its variable {@code MAKE_MANIFEST} is the step that freezes. */
    MAKE,

    /** By make, which starts others in further folders, so that it has to build in its own. */
    MAKE_IN_TREE,

    /** By CMake: its Python is the step that freezes. */
    CMAKE,

    /** By ESP-IDF, behind a Makefile that gives CMake what stands in {@code IDFPY_FLAGS}. */
    IDF,

    /** By west, which gives CMake what stands behind {@code --}. */
    WEST
}
