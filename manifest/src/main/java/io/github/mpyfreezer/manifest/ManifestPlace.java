package io.github.mpyfreezer.manifest;

/**
 * A call in a manifest.
 *
 * @param manifest the absolute path of its file, or {@value #INLINE} for one given on the command line
 * @param line the line where the call begins, 1 for the first
 * @param lastLine the line where it ends
 */
public record ManifestPlace(String manifest, int line, int lastLine) {
    /** What a manifest is called that has no file. */
    public static final String INLINE = "<manifest>";

    /** {@code FILE:LINE}, as editors take it. */
    @Override
    public String toString() {
        return manifest + ":" + line;
    }
}
