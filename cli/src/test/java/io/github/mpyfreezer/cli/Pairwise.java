package io.github.mpyfreezer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A small set of combinations in which every possible pair of choices occurs: what two choices break together is found
 * without trying all of them with all others. The same choices give the same set.
 */
final class Pairwise {
    private final int[] sizes;
    private final int[][] firstPair;
    private final List<int[]> possible = new ArrayList<>();

    private Pairwise(int[] sizes) {
        this.sizes = sizes;
        this.firstPair = new int[sizes.length][sizes.length];
    }

    /**
     * Covers all pairs that some possible combination has.
     *
     * @param sizes how many choices there are for each question
     * @param isPossible whether a combination, one choice a question, can be
     */
    static List<int[]> cover(int[] sizes, Predicate<int[]> isPossible) {
        return new Pairwise(sizes.clone()).cover(isPossible);
    }

    private List<int[]> cover(Predicate<int[]> isPossible) {
        collect(new int[sizes.length], 0, isPossible);
        BitSet open = new BitSet();
        int[][] pairs = new int[possible.size()][];
        numberPairs();
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pairsOf(possible.get(i));
            for (int pair : pairs[i]) {
                open.set(pair);
            }
        }
        List<int[]> chosen = new ArrayList<>();
        while (!open.isEmpty()) {
            int best = best(pairs, open);
            chosen.add(possible.get(best));
            for (int pair : pairs[best]) {
                open.clear(pair);
            }
        }
        return chosen;
    }

    private void collect(int[] combination, int question, Predicate<int[]> isPossible) {
        if (question == sizes.length) {
            if (isPossible.test(combination)) {
                possible.add(combination.clone());
            }
            return;
        }
        for (int choice = 0; choice < sizes[question]; choice++) {
            combination[question] = choice;
            collect(combination, question + 1, isPossible);
        }
    }

    private void numberPairs() {
        int next = 0;
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                firstPair[a][b] = next;
                next += sizes[a] * sizes[b];
            }
        }
    }

    private int[] pairsOf(int[] combination) {
        int[] pairs = new int[sizes.length * (sizes.length - 1) / 2];
        int count = 0;
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                pairs[count++] = firstPair[a][b] + combination[a] * sizes[b] + combination[b];
            }
        }
        return pairs;
    }

    private static int best(int[][] pairs, BitSet open) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < pairs.length; i++) {
            long covered = Arrays.stream(pairs[i]).filter(open::get).count();
            if (covered > most) {
                most = covered;
                best = i;
            }
        }
        return best;
    }
}
