package io.github.mpyfreezer.size;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each of some named things what it was before: the one of its name, else one of its content that has no other heir. */
final class Matching {
    /** There is none. */
    static final int NONE = -1;

    /**
     * Something with a name.
     *
     * @param content its digest, empty if that is not known
     */
    record Item(String name, String content) {}

    private final List<Item> before;
    private final List<Item> after;
    private final int[] origins;
    private final boolean[] taken;

    Matching(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        this.origins = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(origins, NONE);
        byName();
        byContent(true);
        byContent(false);
    }

    /** The place before of what has this place after, or {@link #NONE}. */
    int origin(int index) {
        return origins[index];
    }

    /** The places of those that are gone. */
    List<Integer> gone() {
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                gone.add(i);
            }
        }
        return gone;
    }

    /** Several may have the same name, as lambdas do: the first is then the first. */
    private void byName() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i).name(), name -> new ArrayDeque<>())
                    .add(i);
        }
        for (int i = 0; i < origins.length; i++) {
            take(i, places.get(after.get(i).name()));
        }
    }

    /** @param lastPart whether the last part of the names must be the same, as when a class is renamed and its methods are not */
    private void byContent(boolean lastPart) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int place : gone()) {
            Item item = before.get(place);
            if (!item.content().isEmpty()) {
                places.computeIfAbsent(key(item, lastPart), key -> new ArrayDeque<>())
                        .add(place);
            }
        }
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] == NONE && !after.get(i).content().isEmpty()) {
                take(i, places.get(key(after.get(i), lastPart)));
            }
        }
    }

    private static String key(Item item, boolean lastPart) {
        String name = item.name();
        int from = Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1;
        return lastPart ? item.content() + name.substring(from) : item.content();
    }

    private void take(int index, @org.jspecify.annotations.Nullable Deque<Integer> places) {
        if (places != null && !places.isEmpty()) {
            origins[index] = places.remove();
            taken[origins[index]] = true;
        }
    }
}
