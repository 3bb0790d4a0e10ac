package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;

/** The search in a sorted pool once more ({@code qstr_find_strn} in py/qstr.c), by halving down to two. */
final class Halving {
    private Halving() {}

    /** Whether it finds each text, as a search from first to last does. */
    static boolean findsAll(List<Bytes> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(text -> isFound(texts, text));
    }

    private static boolean isFound(List<Bytes> texts, Bytes wanted) {
        int low = 0;
        int high = texts.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (isBehind(wanted, texts.get(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return texts.subList(low, high + 1).contains(wanted);
    }

    /** As {@code strncmp} has it, for which a NUL is the end of both. */
    private static boolean isBehind(Bytes wanted, Bytes other) {
        return untilNul(wanted).compareTo(cut(untilNul(other), wanted.length())) > 0;
    }

    private static Bytes cut(Bytes text, int length) {
        return text.slice(0, Math.min(text.length(), length));
    }

    private static Bytes untilNul(Bytes text) {
        int end = text.latin().indexOf(0);
        return end < 0 ? text : cut(text, end);
    }
}
