package io.github.mpyfreezer.manifest;

/** Which exception a call raises that cannot be done: a manifest may catch some and not others. */
public enum FaultKind {
    /** All that manifestfile.py says itself, and whatever ends a manifest that another includes. */
    MANIFEST("ManifestFileError"),
    /** Arguments that do not fit, as Python tells it. */
    TYPE("TypeError"),
    /** A package or a library that {@code require} does not find. */
    VALUE("ValueError"),
    /** A folder that is to be gone through, and is not there. */
    NO_FOLDER("FileNotFoundError"),
    /** A file where a folder is to be gone through. */
    NOT_A_FOLDER("NotADirectoryError");

    private final String python;

    FaultKind(String python) {
        this.python = python;
    }

    /** The name of the exception's class. */
    public String python() {
        return python;
    }
}
