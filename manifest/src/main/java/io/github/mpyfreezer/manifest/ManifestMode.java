package io.github.mpyfreezer.manifest;

/** What a manifest is run for ({@code MODE_*} in tools/manifestfile.py). */
public enum ManifestMode {
    /** To freeze: all functions. */
    FREEZE,
    /** To compile a library for a file system: packages and modules only, each with its metadata first. */
    COMPILE,
    /** To list folders of C modules: what would name files to freeze does nothing, and need not find them. */
    LIST_C_MODULES
}
