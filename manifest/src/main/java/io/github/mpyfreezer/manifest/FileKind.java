package io.github.mpyfreezer.manifest;

/** In which form a file goes into the firmware ({@code KIND_*} in tools/manifestfile.py, and {@link #DATA}). */
public enum FileKind {
    /** Source, which the firmware compiles when it is imported. */
    TEXT,
    /** Source, which is compiled now. */
    SOURCE,
    /** What was compiled before. */
    MPY,
    /** Any file at all, which a module holds as bytes. */
    DATA
}
