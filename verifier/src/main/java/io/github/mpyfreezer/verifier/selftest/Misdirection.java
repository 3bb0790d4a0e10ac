package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.CText.Site;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A name stands where another of its kind should.
 *
 * @param use finds where such names are used
 * @param other finds the names that there are
 */
record Misdirection(String title, Pattern use, Pattern other) implements FaultKind {
    static Misdirection of(String title, String use, String other) {
        return new Misdirection(
                title, Pattern.compile(use, Pattern.MULTILINE), Pattern.compile(other, Pattern.MULTILINE));
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        return image.text().flatMap(text -> seed(text, random));
    }

    private Optional<Fault> seed(CText text, RandomGenerator random) {
        List<Site> uses = text.sites(use);
        List<Site> others = text.sites(other);
        if (uses.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        Site site = uses.get(random.nextInt(uses.size()));
        String name = text.at(site);
        String wrong = text.at(others.get(random.nextInt(others.size())));
        return wrong.equals(name)
                ? Optional.empty()
                : Optional.of(
                        new Fault.InText(text.place(site) + ": " + name + " became " + wrong, text.with(site, wrong)));
    }
}
