package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FoundPool;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.layout.Configuration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the qstr pools: what the runtime relies on when it looks a string up ({@code qstr_find_strn} in py/qstr.c). */
final class PoolComparison {
    private final Configuration configuration;
    private final QstrHash hashes;
    private final FrozenImage image;
    private final Differences differences;

    PoolComparison(Configuration configuration, FrozenImage image, Differences differences) {
        this.configuration = configuration;
        this.hashes = new QstrHash(configuration);
        this.image = image;
        this.differences = differences;
    }

    /** @param complete whether there are as many modules as expected, so that the strings of none are missed */
    void compare(List<Expected> expected, boolean complete) {
        long end = image.firmware().end();
        Set<Bytes> known = new HashSet<>();
        image.firmware().texts().forEach(text -> known.add(text.bytes()));
        Set<Bytes> wanted = wanted(expected);
        for (FoundPool pool : image.pools()) {
            differences.compare("number of the first string of a qstr pool", pool.base(), end);
            end = pool.base() + pool.entries().size();
            differences.compare("size from which the pool behind grows", pool.allocated(), (long)
                    Math.min(pool.entries().size(), 10));
            for (FoundPool.Entry entry : pool.entries()) {
                compare(entry);
                if (!known.add(entry.text())) {
                    differences.add("qstr " + quoted(entry.text()), "it twice", "each string once");
                }
                if (complete && !wanted.contains(entry.text())) {
                    differences.add("qstr " + quoted(entry.text()), "it in the pool", "only strings of the modules");
                }
            }
            checkSearch(pool);
        }
    }

    private void compare(FoundPool.Entry entry) {
        Bytes text = entry.text();
        if (entry.length() != text.length()) {
            differences.add("length of qstr " + quoted(text), entry.length(), text.length());
        }
        if (entry.hash() >= 0 && entry.hash() != hashes.of(text)) {
            differences.add("hash of qstr " + quoted(text), entry.hash(), hashes.of(text));
        }
    }

    /** A string that the search does not find is interned again at run time: then names that are equal are not the same. */
    private void checkSearch(FoundPool pool) {
        if (!pool.sorted() || !configuration.isSince(Release.V1_22)) {
            return;
        }
        var search = new PoolSearch(pool);
        if (pool.entries().isEmpty()) {
            differences.add("an empty qstr pool", "sorted", "not sorted, or the search has no end");
            return;
        }
        for (int i = 0; i < pool.entries().size(); i++) {
            Bytes text = pool.entries().get(i).text();
            if (search.find(text) != i) {
                differences.add("qstr " + quoted(text), "it where a search does not come by", "a sorted pool in order");
            }
        }
    }

    /** The strings that modules name, and their constants, of which short ones become qstrs. */
    private static Set<Bytes> wanted(List<Expected> expected) {
        Set<Bytes> wanted = new HashSet<>();
        for (Expected module : expected) {
            for (Qstr qstr : module.module().qstrs()) {
                wanted.add(qstr.text().bytes());
            }
            addStrings(module.module().constants(), wanted);
        }
        return wanted;
    }

    private static void addStrings(List<Constant> constants, Set<Bytes> wanted) {
        for (Constant constant : constants) {
            if (constant instanceof Constant.Str text) {
                wanted.add(text.text().bytes());
            } else if (constant instanceof Constant.Tuple tuple) {
                addStrings(tuple.items(), wanted);
            }
        }
    }

    static String quoted(Bytes text) {
        return Utf8.firstInvalid(text) < 0 ? PythonRepr.of(new Utf8(text)) : text.hex(" ");
    }
}
