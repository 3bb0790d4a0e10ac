package io.github.mpyfreezer.manifest;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A manifest to run.
 *
 * @param code its text, which is Python
 * @param folder the folder that relative paths count from ({@code os.getcwd()} as the manifest sees it)
 * @param functions the names that it may call, beside Python's own
 * @param options what {@code options.NAME} gives where the caller of {@code include} or {@code require} passed it
 */
public record ManifestText(String code, Path folder, Set<String> functions, Map<String, Literal> options) {
    /** Copies the names and the options. */
    public ManifestText {
        functions = Set.copyOf(functions);
        options = Map.copyOf(options);
    }
}
