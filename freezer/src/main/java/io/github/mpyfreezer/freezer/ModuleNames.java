package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.parser.CIdentifiers;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;

/** Derives the C and dotted names of a module from the name of its source file, as each release does. */
public final class ModuleNames {
    private static final String PACKAGE_FILE = "/__init__.py";

    private ModuleNames() {}

    /**
     * What the module's C symbols end in, before it is made unique: the file's name without its extension, with
     * underscores for all that C does not allow. May be empty.
     */
    static String id(Utf8 sourceFile, Release release) {
        String name = sourceFile.text();
        String stem;
        if (isCleaned(release)) {
            int dot = name.lastIndexOf('.');
            stem = dot < 0 ? "" : name.substring(0, dot);
        } else {
            stem = name.substring(
                    0, name.offsetByCodePoints(name.length(), -Math.min(3, name.codePointCount(0, name.length()))));
        }
        var id = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i += Character.charCount(stem.codePointAt(i))) {
            id.append(CIdentifiers.isPlain(stem.codePointAt(i)) ? stem.charAt(i) : '_');
        }
        return id.toString();
    }

    /** The name that the module is imported by, with slashes between packages. */
    public static String importName(Utf8 sourceFile, Release release) {
        String name = sourceFile.text();
        if (name.endsWith(PACKAGE_FILE)) {
            return name.substring(0, name.length() - PACKAGE_FILE.length());
        }
        int end = isCleaned(release) ? name.lastIndexOf('.') : name.length() - 3;
        return name.substring(0, Math.max(0, end));
    }

    /** Whether the release allows only ASCII in the name of a source file. */
    static boolean isCleaned(Release release) {
        return release == Release.V1_29;
    }
}
