package io.github.mpyfreezer.cli.build;

import java.util.List;
import java.util.Optional;

/**
 * A file that was made, and all that it was made from.
 *
 * @param name its path below the build folder
 * @param facts the same names in the same order whenever it is made
 * @param content the fingerprint of what it held then
 */
public record Product(String name, List<Fact> facts, Fingerprint content) {
    /** Copies the facts. */
    public Product {
        facts = List.copyOf(facts);
    }

    /** Why the file has to be made again from these facts; nothing if it would be the same. */
    Optional<String> outdated(List<Fact> now) {
        if (now.size() != facts.size()) {
            return Optional.of("made by another version of freeze");
        }
        var why = new StringBuilder();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).isSame(facts.get(i))) {
                why.append(why.length() == 0 ? "" : ", ").append(now.get(i).changedFrom(facts.get(i)));
            }
        }
        return why.length() == 0 ? Optional.empty() : Optional.of(why.toString());
    }
}
