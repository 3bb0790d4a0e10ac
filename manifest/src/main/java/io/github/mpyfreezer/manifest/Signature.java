package io.github.mpyfreezer.manifest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a manifest function.
 *
 * @param function as Python calls it in messages
 * @param keywordTaker as Python calls what takes its keywords
 * @param parameters their names, without {@code self}
 * @param positional how many of them may be given without their name
 * @param required how many of them have no default
 * @param takesMore whether it takes any other keyword
 */
record Signature(
        String function,
        String keywordTaker,
        List<String> parameters,
        int positional,
        int required,
        boolean takesMore) {
    /** A function with an ordinary list of parameters. */
    static Signature of(String name, int required, String... parameters) {
        String function = "ManifestFile." + name;
        return new Signature(function, function, List.of(parameters), parameters.length, required, false);
    }

    /** A function that takes options for other manifests, too. */
    static Signature withOptions(String name, int required, String... parameters) {
        String function = "ManifestFile." + name;
        return new Signature(function, function, List.of(parameters), parameters.length, required, true);
    }

    /**
     * Gives each argument its name.
     *
     * @throws ManifestException with Python's words, if they do not fit
     */
    Arguments bind(ManifestCall call) {
        List<Literal> given = call.arguments();
        if (given.size() > positional) {
            throw tooMany(given.size());
        }
        Map<String, Literal> bound = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            bound.put(parameters.get(i), given.get(i));
        }
        Map<String, Literal> more = new HashMap<>();
        for (Map.Entry<String, Literal> keyword : call.keywords().entrySet()) {
            String name = keyword.getKey();
            if (!parameters.contains(name)) {
                if (!takesMore) {
                    throw new ManifestException(
                            FaultKind.TYPE, keywordTaker + "() got an unexpected keyword argument '" + name + "'");
                }
                more.put(name, keyword.getValue());
            } else if (bound.put(name, keyword.getValue()) != null) {
                throw new ManifestException(
                        FaultKind.TYPE, function + "() got multiple values for argument '" + name + "'");
            }
        }
        for (int i = 0; i < required; i++) {
            if (!bound.containsKey(parameters.get(i))) {
                throw missing(bound);
            }
        }
        return new Arguments(bound, more);
    }

    private ManifestException missing(Map<String, Literal> bound) {
        var names = new StringBuilder();
        int count = 0;
        for (int i = required - 1; i >= 0; i--) {
            if (!bound.containsKey(parameters.get(i))) {
                String separator = count == 0 ? "" : count == 1 ? " and " : ", ";
                names.insert(0, "'" + parameters.get(i) + "'" + separator);
                count++;
            }
        }
        return new ManifestException(
                FaultKind.TYPE,
                function + "() missing " + count + " required positional argument" + (count == 1 ? ": " : "s: ")
                        + names);
    }

    /** Python counts the object that a method belongs to. */
    private ManifestException tooMany(int given) {
        int least = required + 1;
        int most = positional + 1;
        String takes = least == most ? String.valueOf(most) : "from " + least + " to " + most;
        return new ManifestException(
                FaultKind.TYPE,
                function + "() takes " + takes + " positional argument" + (most == 1 ? "" : "s") + " but " + (given + 1)
                        + " were given");
    }
}
