package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.CText.Site;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * One piece of the text is another.
 *
 * @param where its first group is the piece
 */
record Replacement(String title, Pattern where, Change change) implements FaultKind {
    private static final int MOST_SHOWN = 60;

    /** @param where a regular expression of many lines */
    static Replacement of(String title, String where, Change change) {
        return new Replacement(title, Pattern.compile(where, Pattern.MULTILINE), change);
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        return image.text().flatMap(text -> seed(text, random));
    }

    private Optional<Fault> seed(CText text, RandomGenerator random) {
        List<Site> sites = text.sites(where);
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        Site site = sites.get(random.nextInt(sites.size()));
        String found = text.at(site);
        return change.of(found, random)
                .map(other -> new Fault.InText(
                        text.place(site) + ": " + shown(found) + " became " + shown(other), text.with(site, other)));
    }

    static String shown(String piece) {
        String line = piece.strip().replace('\n', ' ');
        if (line.isEmpty()) {
            return "nothing";
        }
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
    }
}
