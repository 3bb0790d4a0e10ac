package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.CText.Site;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A row of a table is gone, and the table says that it is so much shorter: it was made of an older version.
 *
 * @param count finds how long the table says it is; the rows follow
 * @param row finds rows
 * @param part finds what is counted in a row
 */
record Shortening(String title, Pattern count, Pattern row, Pattern part) implements FaultKind {
    static Shortening of(String title, String count, String row, String part) {
        return new Shortening(
                title,
                Pattern.compile(count, Pattern.MULTILINE),
                Pattern.compile(row, Pattern.MULTILINE),
                Pattern.compile(part));
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        return image.text().flatMap(text -> seed(text, random));
    }

    private Optional<Fault> seed(CText text, RandomGenerator random) {
        List<Site> counts = text.sites(count);
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Site site = counts.get(random.nextInt(counts.size()));
        int end = text.text().indexOf("\n}", site.to());
        List<Site> rows = text.sites(row, new Site(site.to(), Math.max(site.to(), end + 1)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Site lost = rows.get(random.nextInt(rows.size()));
        int less = text.sites(part, lost).size();
        int left = Integer.parseInt(text.at(site)) - less;
        return left < 1
                ? Optional.empty()
                : Optional.of(new Fault.InText(
                        text.place(lost) + ": " + Replacement.shown(text.at(lost)) + " is gone, " + left
                                + (left == 1 ? " is" : " are") + " left",
                        text.with(site, Integer.toString(left), lost, "")));
    }
}
