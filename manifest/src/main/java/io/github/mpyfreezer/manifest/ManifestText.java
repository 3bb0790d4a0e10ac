package io.github.mpyfreezer.manifest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A manifest to run.
 *
 * @param code its text, which is Python
 * @param folder the folder that relative paths count from ({@code os.getcwd()} as the manifest sees it)
 * @param functions the names that it may call, beside Python's own
 * @param options what {@code options.NAME} gives where the caller of {@code include} or {@code require} passed it
 * @param refusals why calls fail, by their numbers from 0: the manifest may know what to do about that
 */
public record ManifestText(
        String code, Path folder, Set<String> functions, Map<String, Literal> options, Map<Integer, Refusal> refusals) {
    /**
     * Why a call cannot be done.
     *
     * @param kind which exception that is
     * @param message what it says
     */
    public record Refusal(FaultKind kind, String message) {}

    /** Copies the names, the options and the refusals. */
    public ManifestText {
        functions = Set.copyOf(functions);
        options = Map.copyOf(options);
        refusals = Map.copyOf(refusals);
    }

    /** One none of whose calls is known to fail. */
    public ManifestText(String code, Path folder, Set<String> functions, Map<String, Literal> options) {
        this(code, folder, functions, options, Map.of());
    }

    /** The same, of which one more call fails. */
    ManifestText refusing(int call, Refusal why) {
        Map<Integer, Refusal> more = new HashMap<>(refusals);
        more.put(call, why);
        return new ManifestText(code, folder, functions, options, more);
    }
}
