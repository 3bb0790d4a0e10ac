package io.github.mpyfreezer.manifest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One call of a manifest function, with its arguments as they were when it was made.
 *
 * @param function its name, such as {@code package}; a method of {@code options} has the dotted name
 *     {@value #OPTIONS_DEFAULTS}
 * @param arguments those without a name
 * @param keywords those with a name, in the order of the call
 * @param line the line where the call begins, 1 for the first
 * @param lastLine the line where it ends
 */
public record ManifestCall(
        String function, List<Literal> arguments, Map<String, Literal> keywords, int line, int lastLine) {
    /** The one function that is not a global name. */
    public static final String OPTIONS_DEFAULTS = "options.defaults";

    /** Copies the arguments. */
    public ManifestCall {
        arguments = List.copyOf(arguments);
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }
}
