package io.github.mpyfreezer.boards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Names among which one is looked for that was typed wrongly.
 *
 * @param names the names there are
 */
record Nearest(List<String> names) {

    /** How many names are suggested at most. */
    static final int MOST = 3;

    /** How much of a name must be typed to find it as a part. */
    private static final int LEAST = 3;

    /**
     * The names a few slips of the finger away, nearest first and then by the alphabet; if there are none, those that
     * contain the text, shortest first. At most {@link #MOST}.
     */
    List<String> to(String text) {
        String asked = text.toUpperCase(Locale.ROOT);
        int far = Math.max(2, asked.length() / 3);
        List<String> near = new ArrayList<>();
        for (String name : names) {
            if (distance(asked, name) <= far) {
                near.add(name);
            }
        }
        near.sort(Comparator.comparingInt((String name) -> distance(asked, name))
                .thenComparing(Comparator.naturalOrder()));
        if (near.isEmpty() && asked.length() >= LEAST) {
            for (String name : names) {
                if (name.toUpperCase(Locale.ROOT).contains(asked)) {
                    near.add(name);
                }
            }
            near.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        }
        return near.subList(0, Math.min(MOST, near.size()));
    }

    /** How many letters must be put in, left out, replaced or swapped with the next to make one text the other. */
    private static int distance(String one, String name) {
        String other = name.toUpperCase(Locale.ROOT);
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, i, other, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int least(int[][] steps, String one, int i, String other, int j) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (a == b ? 0 : 1), 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
