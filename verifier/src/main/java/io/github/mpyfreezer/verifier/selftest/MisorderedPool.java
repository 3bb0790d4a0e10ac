package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.image.FoundPool;
import io.github.mpyfreezer.verifier.selftest.CText.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Two strings of a sorted pool have changed places, with all that belongs to them: only their order is wrong. Where every string
 * is found all the same, as in a pool of two, it is no fault.
 */
final class MisorderedPool implements FaultKind {
    private static final Pattern NAMES = table("^enum \\{\n((?:    MP_QSTR_.*\n)+)");
    private static final Pattern NAME = Pattern.compile("MP_QSTR_(?!number_of)\\w+");
    private static final Pattern HASHES = table("^const qstr_hash_t \\w+\\[\\] = \\{\n((?:    .*\n)+)");
    private static final Pattern LENGTHS = table("^const qstr_len_t \\w+\\[\\] = \\{\n((?:    .*\n)+)");
    private static final Pattern TEXTS = table("^    \\{\n((?:        \".*\n)+)");
    private static final Pattern ROW = Pattern.compile("^    .*\n", Pattern.MULTILINE);

    private static Pattern table(String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE);
    }

    @Override
    public String title() {
        return "a pool in another order";
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        return image.text().flatMap(text -> seed(text, image, random));
    }

    private static Optional<Fault> seed(CText text, Sound image, RandomGenerator random) {
        List<Site> names = rows(text, NAMES, Pattern.compile("(?<=^    )" + NAME.pattern(), Pattern.MULTILINE));
        if (names.size() < 2) {
            return Optional.empty();
        }
        int one = random.nextInt(names.size());
        int other = random.nextInt(names.size());
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        if (first == second || !isFault(image, names.size(), first, second)) {
            return Optional.empty();
        }
        List<List<Site>> tables = new ArrayList<>(List.of(names));
        for (Pattern table : List.of(HASHES, LENGTHS, TEXTS)) {
            List<Site> rows = rows(text, table, ROW);
            if (rows.size() == names.size()) {
                tables.add(rows);
            }
        }
        String what = text.at(names.get(first)) + " and " + text.at(names.get(second)) + " changed places in the pool";
        CText changed = text;
        for (List<Site> rows : tables) {
            Site at = rows.get(first);
            Site behind = rows.get(second);
            changed = new CText(changed.with(at, text.at(behind), behind, text.at(at)));
        }
        return Optional.of(new Fault.InText(what, changed.text()));
    }

    private static boolean isFault(Sound image, int size, int first, int second) {
        if (!image.structures().configuration().isSince(Release.V1_22)) {
            return false;
        }
        for (FoundPool pool : image.image().pools()) {
            if (pool.sorted() && pool.entries().size() == size) {
                List<Bytes> texts = new ArrayList<>(
                        pool.entries().stream().map(FoundPool.Entry::text).toList());
                Collections.swap(texts, first, second);
                return !Halving.findsAll(texts);
            }
        }
        return false;
    }

    private static List<Site> rows(CText text, Pattern table, Pattern row) {
        List<Site> tables = text.sites(table);
        return tables.isEmpty() ? List.of() : text.sites(row, tables.get(0));
    }
}
