package io.github.mpyfreezer.manifest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for modules, such as {@code asyncio/*.py}, {@code neopixel} or {@code aioble}: it fits the path of a module on the
 * device, with or without its extension, and that of a folder that it is in. {@code *} stands for any part of a name,
 * {@code **} for any part of a path.
 */
public final class ModulePattern {
    private final String text;
    private final PathMatcher matcher;

    /** @throws ManifestException if it is not a pattern */
    public ModulePattern(String text) {
        this.text = text;
        try {
            this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + text);
        } catch (PatternSyntaxException e) {
            throw new ManifestException("'" + text + "' is not a pattern: " + e.getDescription());
        }
    }

    /** As it was given. */
    public String text() {
        return text;
    }

    /** Whether it fits a path on the device, as manifests give it. */
    public boolean fits(String target) {
        for (Path path = Path.of(target); path != null; path = path.getParent()) {
            if (matcher.matches(path)) {
                return true;
            }
        }
        return matcher.matches(Path.of(module(target)));
    }

    /**
     * A path on the device without its extension: two files that have the same cannot both be imported, and are compiled
     * into the same file, as {@code ./a.py} and {@code a.py} are.
     */
    public static String module(String target) {
        return PythonPath.normal(target.substring(
                0, target.length() - PythonPath.extension(target).length()));
    }
}
