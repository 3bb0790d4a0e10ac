package io.github.mpyfreezer.manifest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands for {@code $(NAME)} in the paths of manifests.
 *
 * @param values by name, in the order in which they are put in
 */
public record PathVariables(Map<String, String> values) {
    /** Copies the values. */
    public PathVariables {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Puts the values in; names that have none stay. */
    String substitute(String path) {
        String result = path;
        if (path.indexOf('$') >= 0) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                result = result.replace("$(" + value.getKey() + ")", value.getValue());
            }
        }
        return result;
    }

    /** The first {@code $(NAME)} that is left in a path. */
    static Optional<String> unresolved(String path) {
        int start = path.indexOf("$(");
        int end = path.indexOf(')', start + 2);
        return start < 0 || end <= start + 2 ? Optional.empty() : Optional.of(path.substring(start, end + 1));
    }
}
