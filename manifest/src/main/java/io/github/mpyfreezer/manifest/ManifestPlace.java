package io.github.mpyfreezer.manifest;

/**
 * What brought a file in: a call in a manifest, or an argument of the command line.
 *
 * @param manifest the absolute path of its file, or {@value #INLINE} for one given on the command line; the argument
 * @param line the line where the call begins, 1 for the first; 0 if there is none
 * @param lastLine the line where it ends
 */
public record ManifestPlace(String manifest, int line, int lastLine) {
    /** What a manifest is called that has no file. */
    public static final String INLINE = "<manifest>";

    /** An argument of the command line, which names a file or a folder. */
    public static ManifestPlace ofArgument(String argument) {
        return new ManifestPlace(argument, 0, 0);
    }

    /** {@code FILE:LINE}, as editors take it. */
    @Override
    public String toString() {
        return line == 0 ? manifest : manifest + ":" + line;
    }
}
