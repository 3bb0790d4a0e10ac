package io.github.mpyfreezer.verifier.lint;

/**
 * A place where frozen code is not what the device would make of the source.
 *
 * @param file the source file, as the module names it
 * @param line where in it, 0 where that is not known
 * @param what what differs, and why
 */
public record Caution(String file, int line, String what) {
    /** In one line. */
    public String text() {
        return file + (line > 0 ? ": line " + line : "") + ": " + what;
    }
}
