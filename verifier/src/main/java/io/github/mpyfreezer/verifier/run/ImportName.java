package io.github.mpyfreezer.verifier.run;

/** What a program imports a module as. */
public final class ImportName {
    private static final String SOURCE = ".py";
    private static final String PACKAGE = "/__init__";

    private ImportName() {}

    /** That of a path: {@code asyncio/core.py} is {@code asyncio.core}. */
    public static String of(String path) {
        String stem = path.endsWith(SOURCE) ? path.substring(0, path.length() - SOURCE.length()) : path;
        if (stem.endsWith(PACKAGE)) {
            stem = stem.substring(0, stem.length() - PACKAGE.length());
        }
        return stem.replace('/', '.');
    }
}
