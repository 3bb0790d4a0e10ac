package io.github.mpyfreezer.cli.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run made, and from what; the next run reads it and makes only what is not as it would be.
 *
 * @param products by name, in the order in which they were made
 * @param story what the run did and why, in a line
 */
public record BuildRecord(Map<String, Product> products, String story) {
    /** Of a build that was never run. */
    public static final BuildRecord NONE = new BuildRecord(Map.of(), "");

    private static final String TITLE = "freeze build record 1";
    private static final String STORY = "story ";
    private static final String FILE = "file ";
    /** A record without this line was cut short. */
    private static final String END = "end";

    /** Copies the products. */
    public BuildRecord {
        products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
    }

    /** Of these products. */
    public static BuildRecord of(List<Product> products, String story) {
        Map<String, Product> byName = new LinkedHashMap<>();
        for (Product product : products) {
            byName.put(product.name(), product);
        }
        return new BuildRecord(byName, story);
    }

    /**
     * Why a file has to be made.
     *
     * @param facts what it would be made from now
     * @param content the file as it is now, if it is there
     * @return nothing if it is as it would be
     */
    public Optional<String> whyMake(String name, List<Fact> facts, Optional<Fingerprint> content) {
        Product product = products.get(name);
        if (product == null) {
            return Optional.of("new");
        }
        Optional<String> outdated = product.outdated(facts);
        if (outdated.isPresent()) {
            return outdated;
        } else if (content.isEmpty()) {
            return Optional.of("was gone");
        }
        return content.get().text().equals(product.content().text())
                ? Optional.empty()
                : Optional.of("was changed since");
    }

    /** As it is kept in a file. */
    public String text() {
        var text = new StringBuilder(TITLE).append('\n');
        text.append(STORY).append(escaped(story)).append('\n');
        for (Product product : products.values()) {
            text.append(FILE).append(product.content().text()).append(' ').append(escaped(product.name()));
            text.append('\n');
            for (Fact fact : product.facts()) {
                text.append(' ').append(fact.name()).append('=').append(escaped(fact.value()));
                text.append('\n');
            }
        }
        return text.append(END).append('\n').toString();
    }

    /** Reads what {@link #text()} gave. Anything else is as good as no record. */
    public static BuildRecord parse(String text) {
        String[] lines = text.split("\n", -1);
        int last = lines.length - 2;
        if (last < 2 || !lines[0].equals(TITLE) || !lines[1].startsWith(STORY) || !lines[last].equals(END)) {
            return NONE;
        }
        List<Product> products = new ArrayList<>();
        int at = 2;
        while (at < last) {
            String file = lines[at++];
            int blank = file.indexOf(' ', FILE.length());
            if (!file.startsWith(FILE) || blank < 0) {
                return NONE;
            }
            List<Fact> facts = new ArrayList<>();
            while (at < last && lines[at].startsWith(" ")) {
                String fact = lines[at++];
                int equals = Math.max(fact.indexOf('='), 1);
                facts.add(new Fact(fact.substring(1, equals), unescaped(fact.substring(equals + 1))));
            }
            var content = new Fingerprint(file.substring(FILE.length(), blank));
            products.add(new Product(unescaped(file.substring(blank + 1)), facts, content));
        }
        return of(products, unescaped(lines[1].substring(STORY.length())));
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescaped(String value) {
        return value.indexOf('%') < 0
                ? value
                : value.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }
}
