package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.CText.Site;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The rows of a table are others.
 *
 * @param table finds tables; its first group, if it has one, are the rows
 * @param row finds rows in it
 */
record RowFault(String title, Pattern table, Pattern row, Deed deed) implements FaultKind {
    /** What is done to rows. */
    enum Deed {
        EXCHANGED,
        LOST,
        DOUBLED
    }

    static RowFault of(String title, String table, String row, Deed deed) {
        return new RowFault(
                title, Pattern.compile(table, Pattern.MULTILINE), Pattern.compile(row, Pattern.MULTILINE), deed);
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        return image.text().flatMap(text -> seed(text, random));
    }

    private Optional<Fault> seed(CText text, RandomGenerator random) {
        List<Site> tables = text.sites(table);
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<Site> rows = text.sites(row, tables.get(random.nextInt(tables.size())));
        if (rows.size() < (deed == Deed.EXCHANGED ? 2 : 1)) {
            return Optional.empty();
        }
        int at = random.nextInt(rows.size());
        Site site = rows.get(at);
        String found = text.at(site);
        String place = text.place(site) + ": " + Replacement.shown(found);
        return switch (deed) {
            case LOST -> Optional.of(new Fault.InText(place + " was lost", text.with(site, "")));
            case DOUBLED -> Optional.of(new Fault.InText(place + " came twice", text.with(site, found + found)));
            case EXCHANGED -> exchanged(text, rows, at, random.nextInt(rows.size()));
        };
    }

    private static Optional<Fault> exchanged(CText text, List<Site> rows, int one, int other) {
        Site first = rows.get(Math.min(one, other));
        Site second = rows.get(Math.max(one, other));
        String atFirst = text.at(first);
        String atSecond = text.at(second);
        if (atFirst.equals(atSecond)) {
            return Optional.empty();
        }
        return Optional.of(new Fault.InText(
                text.place(first) + ": " + Replacement.shown(atFirst) + " exchanged with " + Replacement.shown(atSecond)
                        + " of " + text.place(second),
                text.with(first, /* atFirst= */ atSecond, second, /* atSecond= */ atFirst)));
    }
}
